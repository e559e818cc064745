package nl.veerkracht.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class LocalizedTest {

  @Test
  void answersInTheLanguageThatIsAskedFor() {
    Localized both = new Localized("weerbaar", "robust");

    assertThat(both.in(Language.NL)).isEqualTo("weerbaar");
    assertThat(both.in(Language.EN)).isEqualTo("robust");
    assertThat(both.languageOf(Language.EN)).isEqualTo(Language.EN);
  }

  @Test
  void answersInTheOtherLanguageAndSaysSoWhereATextIsMissing() {
    Localized dutchOnly = new Localized("weerbaar", null);

    assertThat(dutchOnly.in(Language.EN)).isEqualTo("weerbaar");
    assertThat(dutchOnly.exactly(Language.EN)).isNull();
    assertThat(dutchOnly.languageOf(Language.EN)).isEqualTo(Language.NL);
  }

  @Test
  void isNotThereWithoutAnyLanguage() {
    assertThatThrownBy(() -> new Localized(null, null))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
