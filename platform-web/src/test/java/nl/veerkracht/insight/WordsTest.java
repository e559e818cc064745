package nl.veerkracht.insight;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

  @Test
  void takesWordsForTheSameHoweverTheyAreTyped() {
    assertThat(Words.of("  Rots \t &  WATER ")).hasValue("rots & water");
    assertThat(Words.of("ﬁlosofie\u200b op\u0000school")).hasValue("filosofie op school");
    assertThat(Words.of("cafe\u0301")).isEqualTo(Words.of("CAFÉ"));
    assertThat(Words.of(" \u200b ")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jan@example.nl",
        "jan＠example.nl",
        "pad 123456",
        "bel 06-12 34 56 78",
        "+31 (0)6.1234",
        "burgerservicenummer 111222333",
        "geboren 12-03-1990",
        "١٢٣٤٥٦"
      })
  void refusesWhatMayBelongToSomebody(String typed) {
    assertThat(Words.of(typed)).isEmpty();
  }

  @Test
  void acceptsShortNumbersAndRefusesAWholeStory() {
    assertThat(Words.of("jongeren 12 tot 18 jaar 2024")).isPresent();
    assertThat(Words.of("a".repeat(Words.LONGEST))).isPresent();
    assertThat(Words.of("a".repeat(Words.LONGEST + 1))).isEmpty();
  }
}
