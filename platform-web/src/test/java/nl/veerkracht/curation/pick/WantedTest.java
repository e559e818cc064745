package nl.veerkracht.curation.pick;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WantedTest {

  @Test
  void understandsAWholeAddress() {
    assertThat(Wanted.of("https://portaal.example/nl/item/pad?version=1#citeren").text())
        .isEqualTo("pad");
    assertThat(Wanted.of(" /en/page/de-agenda/ ").text()).isEqualTo("de-agenda");
    assertThat(Wanted.of("Rots en Water").text()).isEqualTo("Rots en Water");
  }

  @Test
  void takesWhatIsTypedLiterally() {
    assertThat(Wanted.of("100%_zeker!").pattern()).isEqualTo("%100!%!_zeker!!%");
  }
}
