package nl.veerkracht.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class EntityValidatorTest {

  private static final EntityValidator VALIDATOR = new EntityValidator("abc_-9");

  @Test
  void isTheSameForTheSameStateOnly() {
    EntityValidator first = EntityValidator.of("/items", 1, Instant.EPOCH);

    assertThat(EntityValidator.of("/items", 1, Instant.EPOCH)).isEqualTo(first);
    assertThat(EntityValidator.of("/items", 2, Instant.EPOCH)).isNotEqualTo(first);
    assertThat(EntityValidator.of("/items", 1, Instant.EPOCH.plusNanos(1000))).isNotEqualTo(first);
  }

  @Test
  void isWeakBecauseCompressionChangesTheBytes() {
    assertThat(VALIDATOR.header()).isEqualTo("W/\"abc_-9\"");
  }

  @Test
  void isFoundInWhateverFormCallersSendIt() {
    assertThat(VALIDATOR.in(List.of("W/\"abc_-9\""))).isTrue();
    assertThat(VALIDATOR.in(List.of("\"abc_-9\""))).isTrue();
    assertThat(VALIDATOR.in(List.of("\"x\", W/\"abc_-9\""))).isTrue();
    assertThat(VALIDATOR.in(List.of("\"x\"", "\"abc_-9\""))).isTrue();
    assertThat(VALIDATOR.in(List.of(" * "))).isTrue();
  }

  @Test
  void isNotFoundInAnythingElse() {
    assertThat(VALIDATOR.in(List.of())).isFalse();
    assertThat(VALIDATOR.in(List.of("\"abc\""))).isFalse();
    assertThat(VALIDATOR.in(List.of("abc_-9"))).isFalse();
    assertThat(VALIDATOR.in(List.of("\"\"\", W/"))).isFalse();
  }
}
