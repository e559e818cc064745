package nl.veerkracht.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormatsTest {

  @ParameterizedTest
  @ValueSource(strings = {"2019", "2019-08", "2019-08-26", "2020-02-29"})
  void takesADateThatIsOnTheCalendar(String date) {
    assertThat(Formats.date(date)).contains(date);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "19", "2019-13", "2019-02-29", "2019-8-2", "26-08-2019", "2019 ", "0019"})
  void refusesAnyOtherDate(String date) {
    assertThat(Formats.date(date)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://www.nji.nl", "http://a.nl/x?y=é#z"})
  void takesAnAddress(String url) {
    assertThat(Formats.url(url)).contains(url);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "www.nji.nl", "https://", "https:///x", "https://a b", "javascript:alert(1)"})
  void refusesWhatIsNoAddress(String url) {
    assertThat(Formats.url(url)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "10.1000/182, 10.1000/182",
    "https://doi.org/10.1007/s12453-017-0140-0, 10.1007/s12453-017-0140-0",
    "http://dx.doi.org/10.1000/182, 10.1000/182",
    "doi: 10.1000/182, 10.1000/182",
    "11.1000/182,",
    "10.1000,",
    "10.1000/a b,"
  })
  void readsADoi(String text, String doi) {
    assertThat(Formats.doi(text).orElse(null)).isEqualTo(doi);
  }

  @ParameterizedTest
  @CsvSource({
    "978-90-6868-783-5, 9789068687835",
    "0-306-40615-2, 0306406152",
    "080442957x, 080442957X",
    "978-90-6868-783-6,",
    "0-306-40615-3,",
    "977-90-6868-783-5,",
    "12345,",
    "'',"
  })
  void readsAnIsbnByItsCheckDigit(String text, String isbn) {
    assertThat(Formats.isbn(text).orElse(null)).isEqualTo(isbn);
  }

  @ParameterizedTest
  @CsvSource({
    "0000-0002-1825-0097, 0000-0002-1825-0097",
    "https://orcid.org/0000-0002-1694-233X, 0000-0002-1694-233X",
    "0000-0002-1825-0098,",
    "0000-0002-1694-2330,",
    "1825-0097,"
  })
  void readsAnOrcidByItsCheckDigit(String text, String orcid) {
    assertThat(Formats.orcid(text).orElse(null)).isEqualTo(orcid);
  }
}
