package nl.veerkracht.indexing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import nl.veerkracht.content.BundledPack;
import nl.veerkracht.content.ContentPack;
import nl.veerkracht.item.Intervention;
import nl.veerkracht.item.Item;
import nl.veerkracht.item.ItemContent;
import nl.veerkracht.item.Recognition;
import nl.veerkracht.search.Facet;
import nl.veerkracht.search.FilePage;
import nl.veerkracht.search.Language;
import nl.veerkracht.search.SearchDocument;
import nl.veerkracht.taxonomy.Taxonomies;
import org.junit.jupiter.api.Test;

class ItemDocumentsTest {

  private static final Instant MONDAY = Instant.parse("2026-11-23T10:00:00Z");
  private static final ContentPack PACK = BundledPack.read();
  private static final ItemDocuments DOCUMENTS =
      new ItemDocuments(Taxonomies.of(PACK.vocabularies(), PACK.terms()));

  private static ItemContent content(String slug) {
    return PACK.items().stream().filter(item -> item.slug().equals(slug)).findFirst().orElseThrow();
  }

  private static SearchDocument document(ItemContent content) {
    return DOCUMENTS.of(new Item(content, "agenda", "fingerprint", MONDAY), List.of(), List.of());
  }

  private static int strength(String slug) {
    return document(content(slug)).evidence();
  }

  private static ItemContent recognisedUntil(String day) {
    ItemContent pad = content("pad");
    Intervention intervention = (Intervention) pad.details();
    return pad.withDetails(
        intervention.withRecognitions(
            List.of(
                new Recognition(
                    "erkend", "Commissie", "2020", null, null, false, null, day, null, null))));
  }

  @Test
  void doesNotCountARecognitionThatExpired() {
    SearchDocument counting = document(recognisedUntil("9999"));
    SearchDocument expired = document(recognisedUntil("2021-06"));

    assertThat(counting.evidence()).isPositive();
    assertThat(counting.facets().get(Facet.EVIDENCE)).contains("erkend");
    assertThat(counting.stored()).containsKey("evidence");
    assertThat(expired.evidence()).isZero();
    assertThat(expired.facets().get(Facet.EVIDENCE)).isEmpty();
    assertThat(expired.stored()).doesNotContainKey("evidence");
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
