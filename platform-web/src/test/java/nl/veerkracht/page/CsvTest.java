package nl.veerkracht.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

  @ParameterizedTest
  @ValueSource(strings = {"=HYPERLINK(1)", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1"})
  void makesNoFormulaOfAText(String text) {
    assertThat(Csv.line(text)).isEqualTo("\"'" + text + "\"\r\n");
  }

  @Test
  void keepsQuotesSeparatorsAndLineBreaksInsideACell() {
    assertThat(Csv.line("a;b", "c\"d", "e\nf", "", 7))
        .isEqualTo("\"a;b\";\"c\"\"d\";\"e\nf\";\"\";\"7\"\r\n");
  }
}
