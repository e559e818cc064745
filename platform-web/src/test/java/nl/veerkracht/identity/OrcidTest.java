package nl.veerkracht.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrcidTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0000-0002-1825-0097",
        "0000000218250097",
        " https://orcid.org/0000-0002-1825-0097 ",
        "http://www.orcid.org/0000-0002-1825-0097/"
      })
  void readsEveryWayOfWritingIt(String typed) {
    assertThat(Orcid.of(typed)).contains(new Orcid("0000-0002-1825-0097"));
  }

  @Test
  void knowsTheTenAtTheEnd() {
    assertThat(Orcid.of("0000-0002-1694-233x")).contains(new Orcid("0000-0002-1694-233X"));
    assertThat(new Orcid("0000-0002-1694-233X").address())
        .isEqualTo("https://orcid.org/0000-0002-1694-233X");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "0000-0002-1825-0098",
        "0000-0002-1852-0097",
        "0000-0002-1825-009",
        "https://evil.example/0000-0002-1825-0097",
        "0000-0002-1825-0097\n<script>"
      })
  void refusesWhatIsNoOrcid(String typed) {
    assertThat(Orcid.of(typed)).isEmpty();
  }
}
