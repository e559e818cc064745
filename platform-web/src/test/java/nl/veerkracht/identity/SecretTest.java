package nl.veerkracht.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SecretTest {

  @Test
  void isLongNewEachTimeAndSafeInAnAddress() {
    assertThat(Stream.generate(Secret::random).limit(100).map(Secret::text).distinct())
        .hasSize(100)
        .allMatch(text -> text.matches("[A-Za-z0-9_-]{43}"));
  }

  @Test
  void isKeptAsAHashAndNeverShown() {
    assertThat(new Secret("abc").hash())
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    assertThat(new Secret("abc")).hasToString("Secret");
  }
}
