package nl.veerkracht.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

  @ParameterizedTest
  @CsvSource({
    "rapport.pdf, rapport.pdf",
    "../../etc/passwd.txt, passwd.txt",
    "C:\\Users\\Jan\\Rapport 2024.docx, Rapport 2024.docx",
    ".htaccess, htaccess",
    "'  veel   ruimte .pdf ', veel ruimte .pdf",
    "..., bestand",
    "map/, bestand",
    "a<b>:c|d?.txt, a-b--c-d-.txt"
  })
  void keepsWhatIsAName(String name, String clean) {
    assertThat(FileName.clean(name)).isEqualTo(clean);
  }

  @Test
  void leavesOutWhatCannotBeSeen() {
    assertThat(FileName.clean("factuur\u202Efdp.exe")).isEqualTo("factuurfdp.exe");
    assertThat(FileName.clean("a\u0000\u0007\r\n\u200B\u2066b.pdf")).isEqualTo("ab.pdf");
  }

  @Test
  void shortensALongNameAndKeepsItsEnding() {
    String clean = FileName.clean("é".repeat(300) + ".pdf");

    assertThat(clean).hasSize(200).startsWith("éé").endsWith("….pdf");
    assertThat(FileType.ofName(clean)).contains(FileType.PDF);
  }

  @Test
  void cutsNoCharacterInTwo() {
    String clean = FileName.clean("a" + "\uD83D\uDE00".repeat(150) + ".pdf");

    assertThat(clean).endsWith("….pdf");
    assertThat(clean.codePoints()).noneMatch(c -> Character.getType(c) == Character.SURROGATE);
  }
}
