package nl.veerkracht.identity.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {

  private static final Totp KEY =
      new Totp("12345678901234567890".getBytes(StandardCharsets.US_ASCII));
  private static final Instant NOW = Instant.ofEpochSecond(1_111_111_111);

  /** The table of RFC 6238, appendix B, for SHA-1. */
  @ParameterizedTest
  @CsvSource({
    "59,94287082",
    "1111111109,07081804",
    "1111111111,14050471",
    "1234567890,89005924",
    "2000000000,69279037",
    "20000000000,65353130"
  })
  void makesTheCodesOfTheStandard(long second, String code) {
    assertThat(KEY.code(second / 30, 8)).isEqualTo(code);
  }

  @Test
  void takesTheCodeOfThisStepAndOfTheOnesBeforeAndAfter() {
    for (int late = -1; late <= 1; late++) {
      String code = KEY.code(NOW.plusSeconds(30L * late));
      assertThat(KEY.step(code, NOW, 0)).hasValue(NOW.getEpochSecond() / 30 + late);
    }
    assertThat(KEY.step(KEY.code(NOW.plusSeconds(60)), NOW, 0)).isEmpty();
    assertThat(KEY.step(KEY.code(NOW.minusSeconds(60)), NOW, 0)).isEmpty();
  }

  @Test
  void takesNoCodeTwiceAndNoneBeforeTheLast() {
    String code = KEY.code(NOW);
    long step = KEY.step(code, NOW, 0).orElseThrow();

    assertThat(KEY.step(code, NOW, step)).isEmpty();
    assertThat(KEY.step(KEY.code(NOW.minusSeconds(30)), NOW, step)).isEmpty();
    assertThat(KEY.step(KEY.code(NOW.plusSeconds(30)), NOW, step)).isPresent();
  }

  @Test
  void readsACodeWithASpaceAndNothingElse() {
    String code = KEY.code(NOW);

    assertThat(KEY.step(code.substring(0, 3) + " " + code.substring(3), NOW, 0)).isPresent();
    assertThat(KEY.step("", NOW, 0)).isEmpty();
    assertThat(KEY.step("abcdef", NOW, 0)).isEmpty();
    assertThat(KEY.step(code + "0", NOW, 0)).isEmpty();
  }

  @Test
  void survivesBeingWrittenDown() {
    Totp random = Totp.random();

    assertThat(random.text()).matches("[A-Z2-7]{32}");
    assertThat(Totp.of(random.spacedText()).orElseThrow().code(NOW)).isEqualTo(random.code(NOW));
    assertThat(KEY.text()).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
    assertThat(Totp.of("0189")).isEmpty();
    assertThat(random.toString()).doesNotContain(random.text());
  }

  @Test
  void tellsAnAppWhoseKeyItIs() {
    assertThat(KEY.uri("Veerkracht & Co", "anna@example.nl"))
        .isEqualTo(
            "otpauth://totp/Veerkracht%20%26%20Co:anna%40example.nl"
                + "?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Veerkracht%20%26%20Co");
  }
}
