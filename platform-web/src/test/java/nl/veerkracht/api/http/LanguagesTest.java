package nl.veerkracht.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import nl.veerkracht.taxonomy.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en                      | EN",
        "en-GB,en;q=0.9          | EN",
        "nl-BE, en;q=0.8         | NL",
        "en;q=0.3, nl;q=0.7      | NL",
        "de, fr;q=0.9, en;q=0.1  | EN",
        "de                      | NL",
        "*                       | NL",
        "en;q=0, nl              | NL",
        "en;q=0                  | NL",
        "''                      | NL",
        ";;;,,,q                 | NL",
        "en;q=9                  | NL",
      })
  void followsWhatTheCallerLikesBest(String header, Language expected) {
    assertThat(Languages.of(null, header)).isEqualTo(expected);
  }

  @Test
  void speaksDutchToWhoSaysNothing() {
    assertThat(Languages.of(null, null)).isEqualTo(Language.NL);
  }

  @Test
  void letsTheParameterGoBeforeTheHeader() {
    assertThat(Languages.of("en", "nl")).isEqualTo(Language.EN);
  }

  @Test
  void fallsBackOnTheHeaderWhereTheParameterIsNoLanguage() {
    assertThat(Languages.of("de", "en")).isEqualTo(Language.EN);
  }
}
