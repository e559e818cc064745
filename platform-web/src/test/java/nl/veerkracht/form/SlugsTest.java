package nl.veerkracht.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugsTest {

  @ParameterizedTest
  @CsvSource({
    "De Vreedzame School, de-vreedzame-school",
    "'  Één, twee & drie!  ', een-twee-drie",
    "‘s Nachts in de foto's, s-nachts-in-de-fotos",
    "Smørrebrød in der Straße, smorrebrod-in-der-strasse",
    "36 200 XV nr. 96, 36-200-xv-nr-96",
    "ﬁjn ½, fijn-1-2",
    "教育, item",
    "'', item"
  })
  void isReadable(String title, String slug) {
    assertThat(Slugs.propose(title, any -> false)).isEqualTo(slug);
  }

  @Test
  void endsBetweenTwoWordsWhereATitleIsLong() {
    String slug = Slugs.propose("sociale samenhang ".repeat(9), any -> false);

    assertThat(slug).hasSize(79).endsWith("-sociale");
    assertThat(Slugs.propose("x".repeat(200), any -> false)).hasSize(80);
    assertThat(Slugs.propose("a-" + "x".repeat(200), any -> false)).hasSize(80);
  }

  @Test
  void takesTheFirstNumberThatIsFree() {
    assertThat(Slugs.propose("Titel", Set.of("titel", "titel-2", "titel-3")::contains))
        .isEqualTo("titel-4");
    assertThat(Slugs.propose("x".repeat(90), Set.of("x".repeat(80))::contains))
        .hasSize(80)
        .endsWith("x-2");
  }
}
