package nl.veerkracht.form.reference;

import static nl.veerkracht.form.reference.Readings.one;
import static nl.veerkracht.form.reference.Readings.problems;
import static nl.veerkracht.form.reference.Readings.titles;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RisReaderTest {

  private static final String ARTICLE =
      """
      TY  - JOUR
      TI  - Weerbaarheid van jongeren
      AU  - Berg, Gert van den
      AU  - van Dijk, M. W.
      AU  - Trimbos-instituut
      PY  - 2017
      DA  - 2017/06/08/
      T2  - Kind en Adolescent
      VL  - 38
      IS  - 2
      SP  - 45
      EP  - 55
      SN  - 0167-2436
      SN  - 978-90-6868-783-5
      PB  - Bohn
      DO  - 10.1007/s12453-017-0140-0
      UR  - https://link.springer.com/article
      AB  - Een onderzoek naar weerbaarheid,
      over meer regels.
      KW  - weerbaarheid
      KW  - jongeren
      LA  - nl
      ER  -
      """;

  @Test
  void readsAnArticle() {
    assertThat(one(ARTICLE).values())
        .containsEntry("title.nl", "Weerbaarheid van jongeren")
        .containsEntry("authors", "Berg, G. van den\nDijk, M.W. van\nTrimbos-instituut")
        .containsEntry("date", "2017-06-08")
        .containsEntry("series", "Kind en Adolescent 38(2)")
        .containsEntry("pages", "45-55")
        .containsEntry("isbn", "978-90-6868-783-5")
        .containsEntry("publisher", "Bohn")
        .containsEntry("doi", "10.1007/s12453-017-0140-0")
        .containsEntry("website", "https://link.springer.com/article")
        .containsEntry("summary.nl", "Een onderzoek naar weerbaarheid, over meer regels.")
        .containsEntry("keywords", "weerbaarheid\njongeren")
        .containsEntry("languages", "nl");
  }

  @Test
  void readsSeveralWithLineEndsOfAnySystem() {
    String text = "\uFEFF" + (ARTICLE + "\n" + ARTICLE).replace("\n", "\r\n");

    assertThat(titles(text)).hasSize(2);
    assertThat(problems(text)).isEmpty();
  }

  @Test
  void stopsWhereNearlyEverythingIsWrong() {
    assertThat(problems("TY  - JOUR\nTI  - T\n".repeat(1_000)))
        .hasSize(21)
        .endsWith("41 reference.stopped");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "TY  - JOUR/TI  - T/ER  - /hello; 4 reference.ris-line",
        "hello/TY  - JOUR/TI  - T/ER  -; 1 reference.ris-line",
        "AU  - A/TY  - JOUR/TI  - T/ER  -; 1 reference.ris-start",
        "TY  - JOUR/TI  - T; 1 reference.ris-end",
        "TY  - JOUR/TI  - T/TY  - JOUR/TI  - U/ER  -; 1 reference.ris-end",
        "TY  - JOUR/AU  - A/ER  -; 1 reference.no-title"
      })
  void namesTheLineThatItCannotRead(String text, String problem) {
    assertThat(problems(text.replace('/', '\n'))).containsExactly(problem);
    assertThat(titles(text.replace('/', '\n') + "\nTY  - BOOK\nT1  - Goed\nER  - "))
        .contains("Goed");
  }
}
