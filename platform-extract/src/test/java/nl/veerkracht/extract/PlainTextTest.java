package nl.veerkracht.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PlainTextTest {

  @Test
  void leavesOutControlCharactersAndRunsOfNothing() {
    assertThat(PlainText.of("\0 Een\u00a0  zin.\u0007 \r\n\r\n\n\nNog een\t zin.  \n"))
        .isEqualTo("Een zin.\n\nNog een zin.");
  }

  @Test
  void cutsBetweenCharacters() {
    byte[] text = "aé€".getBytes(StandardCharsets.UTF_8);

    assertThat(PlainText.cut(text, 2)).asString(StandardCharsets.UTF_8).isEqualTo("a");
    assertThat(PlainText.cut(text, 5)).asString(StandardCharsets.UTF_8).isEqualTo("aé");
  }
}
