package nl.veerkracht.curation.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.veerkracht.curation.insight.SearchBars.Bar;
import nl.veerkracht.insight.Figures.Day;
import nl.veerkracht.taxonomy.Language;
import org.junit.jupiter.api.Test;

class SearchBarsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

  private static SearchBars bars(LocalDate first, Period period, Day... days) {
    return SearchBars.of(List.of(days), first, TODAY, period, Language.NL);
  }

  @Test
  void drawsEveryDayAlsoThoseWithoutSearches() {
    SearchBars bars =
        bars(
            TODAY.minusDays(3),
            Period.WEEK,
            new Day(TODAY.minusDays(2), 1000, 500),
            new Day(TODAY, 4, 1));

    assertThat(bars.bars()).extracting(Bar::searches).containsExactly(0L, 1000L, 0L, 4L);
    assertThat(bars.bars()).extracting(Bar::height).containsExactly(0, 40, 0, 1);
    assertThat(bars.bars()).extracting(Bar::low).containsExactly(0, 20, 0, 1);
    assertThat(bars.bars()).extracting(Bar::x).containsExactly(0, 5, 10, 15);
    assertThat(bars.from() + ", " + bars.to()).isEqualTo("27 februari 2026, 2 maart 2026");
    assertThat(bars.latestFirst().getFirst().name()).isEqualTo("2 maart 2026");
    assertThat(bars.telling()).isTrue();
  }

  @Test
  void drawsTheMonthsOfAYear() {
    SearchBars bars =
        bars(
            Period.YEAR.since(TODAY),
            Period.YEAR,
            new Day(TODAY.minusDays(2), 3, 0),
            new Day(TODAY.minusDays(1), 2, 2),
            new Day(TODAY, 1, 0));

    assertThat(bars.bars()).hasSize(13);
    assertThat(bars.from()).isEqualTo("maart 2025");
    assertThat(bars.bars().getLast().searches()).isEqualTo(3);
    assertThat(bars.bars().get(11).searches()).isEqualTo(3);
  }

  @Test
  void drawsNothingOfTheFirstDay() {
    assertThat(bars(TODAY, Period.MONTH).telling()).isFalse();
  }

  @Test
  void looksBackAMonthUnlessAskedOtherwise() {
    assertThat(Period.of("7").since(TODAY)).isEqualTo(TODAY.minusDays(6));
    assertThat(Period.of("31 of zo")).isEqualTo(Period.MONTH);
  }
}
