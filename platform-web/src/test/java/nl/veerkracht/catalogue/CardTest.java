package nl.veerkracht.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.veerkracht.search.FileLocation;
import nl.veerkracht.search.Highlighted;
import nl.veerkracht.search.Hit;
import nl.veerkracht.search.Passage;
import nl.veerkracht.search.Range;
import nl.veerkracht.taxonomy.Language;
import nl.veerkracht.taxonomy.Taxonomies;
import org.junit.jupiter.api.Test;

class CardTest {

  private static final Highlighted TEXT =
      new Highlighted("About stress", List.of(new Range(6, 12)));

  private static Card card(Passage... passages) {
    Hit hit =
        new Hit(
            "slug",
            Map.of(),
            Map.of(),
            new Highlighted("Titel", List.of()),
            List.of(passages),
            Set.of());
    return Card.of(hit, Taxonomies.of(List.of(), List.of()), Language.NL);
  }

  private static Passage passage(String field) {
    return new Passage(field, nl.veerkracht.search.Language.NL, TEXT, null);
  }

  private static Passage fromFile(int page) {
    return new Passage(
        "file", nl.veerkracht.search.Language.EN, TEXT, new FileLocation("12", page));
  }

  @Test
  void quotesAFileWithItsPageAndItsLanguage() {
    List<Segment> text = List.of(new Segment("About ", false), new Segment("stress", true));

    assertThat(card(fromFile(31), fromFile(0)).passages())
        .containsExactly(
            new Quote("file", "en", text, "12", 31), new Quote("file", "en", text, "12", null));
  }

  @Test
  void quotesOwnTextWithoutAPage() {
    assertThat(card(passage("summary"), passage("body"), passage("labels")).passages())
        .singleElement()
        .satisfies(
            quote -> {
              assertThat(quote.field()).isEqualTo("body");
              assertThat(quote.file()).isNull();
              assertThat(quote.page()).isNull();
            });
  }
}
