package nl.veerkracht.indexing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import nl.veerkracht.content.BundledPack;
import nl.veerkracht.content.ContentPack;
import nl.veerkracht.item.Item;
import nl.veerkracht.item.ItemContent;
import nl.veerkracht.search.FilePage;
import nl.veerkracht.search.Language;
import nl.veerkracht.taxonomy.Taxonomies;
import org.junit.jupiter.api.Test;

class ItemDocumentsTest {

  private static final Instant MONDAY = Instant.parse("2026-11-23T10:00:00Z");
  private static final ContentPack PACK = BundledPack.read();
  private static final ItemDocuments DOCUMENTS =
      new ItemDocuments(Taxonomies.of(PACK.vocabularies(), PACK.terms()));

  private static int strength(String slug) {
    ItemContent content =
        PACK.items().stream().filter(item -> item.slug().equals(slug)).findFirst().orElseThrow();
    return DOCUMENTS
        .of(new Item(content, "agenda", "fingerprint", MONDAY), List.of(), List.of())
        .evidence();
  }

  @Test
  void carriesTheTextOfItsFiles() {
    List<FilePage> pages = List.of(new FilePage("12", 1, Language.NL, "Over stress."));
    Item item = new Item(PACK.items().getFirst(), "agenda", "fingerprint", MONDAY);

    assertThat(DOCUMENTS.of(item, List.of(), pages).pages()).isEqualTo(pages);
  }

  @Test
  void ranksByTheStepOnTheLadder() {
    assertThat(strength("pad"))
        .isGreaterThan(strength("plezier-op-school"))
        .isGreaterThan(strength("triple-p-niveau-4-5"));
    assertThat(strength("triple-p-niveau-4-5")).isGreaterThan(strength("gsa"));
  }

  @Test
  void ranksARecognitionOfUnknownStepBelowEveryStepAndAboveNone() {
    assertThat(strength("move2learn"))
        .isLessThan(strength("gsa"))
        .isGreaterThan(strength("training-diamant"));
    assertThat(strength("training-diamant")).isZero();
  }
}
