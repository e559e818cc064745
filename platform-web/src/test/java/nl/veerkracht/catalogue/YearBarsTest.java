package nl.veerkracht.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import nl.veerkracht.catalogue.FacetView.Option;
import nl.veerkracht.catalogue.YearBars.Bar;
import org.junit.jupiter.api.Test;

class YearBarsTest {

  private static Option year(int year, long count) {
    return new Option(Integer.toString(year), "" + year, count, year == 2020, "", List.of());
  }

  @Test
  void drawsYearsInTheirOrderWithGapsForThoseWithoutAny() {
    YearBars bars = YearBars.of(List.of(year(2024, 10), year(2020, 5), year(2019, 1)));

    assertThat(bars.bars()).extracting(Bar::year).containsExactly("2019", "2020", "2024");
    assertThat(bars.bars()).extracting(Bar::x).containsExactly(0, 5, 25);
    assertThat(bars.bars()).extracting(Bar::height).containsExactly(4, 20, 40);
    assertThat(bars.bars()).allSatisfy(bar -> assertThat(bar.y() + bar.height()).isEqualTo(40));
    assertThat(bars.bars()).filteredOn(Bar::selected).extracting(Bar::year).containsExactly("2020");
    assertThat(bars.from() + "-" + bars.to()).isEqualTo("2019-2024");
    assertThat(bars.width()).isEqualTo(30);
  }

  @Test
  void keepsASmallYearVisibleAndAnEmptyOneEmpty() {
    YearBars bars = YearBars.of(List.of(year(2024, 1_000_000), year(2023, 1), year(2022, 0)));

    assertThat(bars.bars()).extracting(Bar::height).containsExactly(0, 2, 40);
  }

  @Test
  void leavesOutOfTheDrawingWhatLiesFarBack() {
    List<Option> many = IntStream.rangeClosed(1900, 2026).mapToObj(at -> year(at, 1)).toList();

    assertThat(YearBars.of(many).bars()).hasSize(40);
    assertThat(YearBars.of(many).from()).isEqualTo("1987");
  }

  @Test
  void drawsNothingOfOneYear() {
    assertThat(YearBars.of(List.of(year(2024, 3))).telling()).isFalse();
    assertThat(YearBars.of(List.of()).width()).isPositive();
  }
}
