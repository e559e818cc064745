package nl.veerkracht.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.veerkracht.identity.factor.RecoveryCode;
import nl.veerkracht.identity.factor.Totp;
import org.junit.jupiter.api.Test;

class FactorTest {

  private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");

  private final Totp key = Totp.random();
  private final List<String> codes = Stream.generate(RecoveryCode::random).limit(10).toList();
  private final Factor factor = new Factor();

  private void turnOn() {
    factor.turnOn(key, NOW.minusSeconds(300).getEpochSecond() / 30, codes);
  }

  @Test
  void acceptsNothingAsLongAsItIsOff() {
    assertThat(factor.accepts(key.code(NOW), NOW)).isFalse();
    assertThat(factor.isOn()).isFalse();
  }

  @Test
  void acceptsEachCodeOfTheAppOnce() {
    turnOn();
    String code = key.code(NOW);

    assertThat(factor.accepts(code, NOW)).isTrue();
    assertThat(factor.accepts(code, NOW)).isFalse();
  }

  @Test
  void acceptsEachCodeOnPaperOnceHoweverItIsTyped() {
    turnOn();

    assertThat(factor.accepts(codes.get(3).toUpperCase(Locale.ROOT).replace('-', ' '), NOW))
        .isTrue();
    assertThat(factor.accepts(codes.get(3), NOW)).isFalse();
    assertThat(factor.codesLeft()).isEqualTo(9);
    assertThat(factor.accepts(RecoveryCode.random(), NOW)).isFalse();
  }

  @Test
  void forgetsTheOldCodesWithTheNewOnes() {
    turnOn();
    factor.replaceCodes(List.of("aaaa-bbbb-cccc-dddd"));

    assertThat(factor.accepts(codes.getFirst(), NOW)).isFalse();
    assertThat(factor.accepts("aaaa-bbbb-cccc-dddd", NOW)).isTrue();
    factor.turnOff();
    assertThat(factor.accepts(key.code(NOW), NOW)).isFalse();
  }
}
