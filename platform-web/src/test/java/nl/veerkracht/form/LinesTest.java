package nl.veerkracht.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import nl.veerkracht.taxonomy.Localized;
import nl.veerkracht.taxonomy.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Entries that are written on one line: sources and links. */
class LinesTest {

  static Stream<Source> sources() {
    return Stream.of(
        new Source("Titel", null, null, null),
        new Source("Titel", "https://a.nl/x|y", "2019", new Localized("Toelichting", null)),
        new Source("A | B \\ C \\n D", null, "2019-08", new Localized(null, "Note | more")),
        new Source("Twee\nregels", "https://a.nl", null, new Localized("a", "b\\")));
  }

  @ParameterizedTest
  @MethodSource("sources")
  void bringsASourceBackAsItWas(Source source) {
    String line = SourceLine.of(source).written();

    assertThat(line).doesNotContain("\n");
    assertThat(SourceLine.parse(line).source()).contains(source);
  }

  @Test
  void writesNoMoreOfASourceThanIsKnown() {
    assertThat(SourceLine.of(new Source("Titel", "https://a.nl", null, null)).written())
        .isEqualTo("Titel | https://a.nl");
  }

  @Test
  void takesABackslashAsItIsTyped() {
    assertThat(SourceLine.parse("map C:\\Data|https://a.nl").title()).isEqualTo("map C:\\Data");
    assertThat(SourceLine.parse("a|b|c|d|e|f|g").surplus()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({
    "owner nji, owner, nji",
    "'  researched-in:   gielen-2020 ', researched-in, gielen-2020",
    "related https://www.platform.nl/item/nji/?lang=en#top, related, nji",
    "related /item/nji, related, nji",
    "owner, owner, ''",
    "'', '', ''"
  })
  void readsALink(String line, String relation, String to) {
    assertThat(LinkLine.parse(line)).isEqualTo(new LinkLine(relation, to));
  }
}
