package nl.veerkracht.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.veerkracht.catalogue.Pager.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagerTest {

  private static final int WINDOW = 10_000;

  private static SearchAddress page(int page) {
    return SearchAddress.parse(
        Map.of("q", new String[] {"pad"}, "page", new String[] {Integer.toString(page)}));
  }

  private static Pager pager(int page, long total) {
    return Pager.of(page(page), total, 20, WINDOW);
  }

  private static String shown(Pager pager) {
    return String.join(
        " ",
        pager.steps().stream()
            .map(
                step ->
                    step.gap()
                        ? "…"
                        : step.current() ? "[" + step.number() + "]" : "" + step.number())
            .toList());
  }

  @ParameterizedTest
  @CsvSource({
    "1, 0, [1]",
    "1, 20, [1]",
    "1, 21, [1] 2",
    "2, 60, 1 [2] 3",
    "1, 200, [1] 2 … 10",
    "5, 200, 1 … 4 [5] 6 … 10",
    "10, 200, 1 … 9 [10]",
    "3, 200, 1 2 [3] 4 … 10"
  })
  void showsTheFirstTheLastAndThePagesAround(int page, long total, String steps) {
    assertThat(shown(pager(page, total))).isEqualTo(steps);
  }

  @Test
  void leadsToThePagesBeforeAndAfterWithTheSameSearch() {
    Pager pager = pager(2, 60);

    assertThat(pager.previous()).isEqualTo("?q=pad");
    assertThat(pager.next()).isEqualTo("?q=pad&page=3");
    assertThat(pager.steps())
        .extracting(Step::query)
        .containsExactly("?q=pad", "?q=pad&page=2", "?q=pad&page=3");
    assertThat(pager.firstHit()).isEqualTo(21);
  }

  @Test
  void leadsNowhereBeforeTheFirstAndAfterTheLast() {
    assertThat(pager(1, 60).previous()).isEmpty();
    assertThat(pager(3, 60).next()).isEmpty();
  }

  @Test
  void isNotNeededForOnePage() {
    assertThat(pager(1, 20).needed()).isFalse();
    assertThat(pager(1, 21).needed()).isTrue();
  }

  @Test
  void saysThatAPageIsBeyondTheLast() {
    Pager pager = pager(9999, 60);

    assertThat(pager.beyond()).isTrue();
    assertThat(pager.last()).isEqualTo(3);
    assertThat(pager.steps()).last().extracting(Step::query).isEqualTo("?q=pad&page=3");
    assertThat(pager.next()).isEmpty();
    assertThat(pager(3, 60).beyond()).isFalse();
  }

  @Test
  void endsWhereTheEngineEnds() {
    assertThat(pager(1, 1_000_000).last()).isEqualTo(500);
  }
}
