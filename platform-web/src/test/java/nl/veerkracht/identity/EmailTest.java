package nl.veerkracht.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailTest {

  @Test
  void writesAnAddressInOneWay() {
    assertThat(Email.of(" Anna.de-Vries+werk@Gemeente.Example.NL "))
        .contains(new Email("anna.de-vries+werk@gemeente.example.nl"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "anna",
        "anna@",
        "anna@localhost",
        "anna@example",
        "an na@example.nl",
        "anna@example.nl\r\nBcc: x@example.nl",
        "anna@example.nl, x@example.nl",
        "<anna@example.nl>"
      })
  void refusesWhatNoMailGoesTo(String typed) {
    assertThat(Email.of(typed)).isEmpty();
  }

  @Test
  void refusesWhatIsTooLong() {
    assertThat(Email.of("a".repeat(250) + "@example.nl")).isEmpty();
  }
}
