package nl.veerkracht.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import nl.veerkracht.catalogue.HistoryView.ChangedField;
import nl.veerkracht.content.BundledPack;
import nl.veerkracht.content.ContentPack;
import nl.veerkracht.form.compare.WordDiff.Change;
import nl.veerkracht.form.compare.WordDiff.Segment;
import nl.veerkracht.item.Details;
import nl.veerkracht.item.Intervention;
import nl.veerkracht.item.ItemContent;
import nl.veerkracht.item.Kind;
import nl.veerkracht.item.Link;
import nl.veerkracht.taxonomy.Language;
import nl.veerkracht.taxonomy.Localized;
import nl.veerkracht.taxonomy.Taxonomies;
import nl.veerkracht.taxonomy.Taxonomy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ComparisonTest {

  private static final ContentPack SHIPPED = BundledPack.read();
  private static final Taxonomy TAXONOMY = Taxonomies.of(SHIPPED.vocabularies(), SHIPPED.terms());
  private static final ItemContent PAD = shipped("pad");

  private static ItemContent shipped(String slug) {
    return SHIPPED.items().stream()
        .filter(content -> content.slug().equals(slug))
        .findFirst()
        .orElseThrow();
  }

  private static ItemContent pad(
      Localized title, Map<String, List<String>> terms, List<Link> links, Details details) {
    return new ItemContent(
        PAD.slug(),
        title,
        PAD.summary(),
        PAD.body(),
        PAD.date(),
        PAD.languages(),
        PAD.website(),
        terms,
        links,
        PAD.sources(),
        details,
        List.of());
  }

  private static List<ChangedField> changes(ItemContent after, Language language) {
    return new Comparison(TAXONOMY, language).between(PAD, after);
  }

  @Test
  void findsNothingInEveryShippedItemComparedWithItself() {
    assertThat(SHIPPED.items())
        .allSatisfy(
            content ->
                assertThat(new Comparison(TAXONOMY, Language.NL).between(content, content))
                    .isEmpty());
  }

  @ParameterizedTest
  @EnumSource
  void tellsAFieldWordByWordInTheLanguageOfThePage(Language language) {
    Localized title = new Localized(PAD.title().in(Language.NL) + " voor thuis", "Pad");
    ItemContent after = pad(title, PAD.terms(), PAD.links(), PAD.details());

    ChangedField field = changes(after, language).getFirst();

    assertThat(field.label()).isEqualTo(language == Language.NL ? "Titel" : "Title");
    assertThat(field.language()).isEqualTo("nl");
    assertThat(field.segments())
        .contains(new Segment(Change.SAME, PAD.title().in(Language.NL)))
        .last()
        .isEqualTo(new Segment(Change.ADDED, " voor thuis"));
  }

  @Test
  void namesTermsAndRelations() {
    ItemContent after =
        pad(
            PAD.title(),
            Map.of("factor", List.of("emotieregulatie", "bestaat-niet")),
            List.of(),
            PAD.details());

    List<Segment> all =
        changes(after, Language.EN).stream().flatMap(field -> field.segments().stream()).toList();

    String name = TAXONOMY.term("factor", "emotieregulatie").orElseThrow().name().in(Language.EN);
    assertThat(all).anyMatch(piece -> piece.text().contains(name));
    assertThat(all).anyMatch(piece -> piece.text().contains("bestaat-niet"));
    assertThat(all)
        .noneMatch(piece -> piece.text().contains("emotieregulatie"))
        .anyMatch(
            piece -> piece.change() == Change.REMOVED && piece.text().contains(": rots-en-water"));
  }

  @Test
  void tellsOfRecognitionsAndResultsThatNoFormHolds() {
    Intervention before = (Intervention) PAD.details();
    assertThat(before.recognitions()).isNotEmpty();
    assertThat(before.findings()).isNotEmpty();
    Intervention without =
        new Intervention(
            before.minute(),
            before.goal(),
            before.approach(),
            before.intermediaries(),
            before.materials(),
            before.conditions(),
            before.foundation(),
            before.elements(),
            before.age(),
            List.of(),
            List.of(),
            null);

    List<ChangedField> changes =
        changes(pad(PAD.title(), PAD.terms(), PAD.links(), without), Language.NL);

    assertThat(changes)
        .extracting(ChangedField::label, field -> field.segments().getFirst().change())
        .containsExactlyInAnyOrder(
            tuple("Erkenning", Change.REMOVED), tuple("Wat onderzoek laat zien", Change.REMOVED));
  }

  @Test
  void comparesAcrossKinds() {
    ItemContent tool =
        SHIPPED.items().stream().filter(it -> it.kind() == Kind.TOOL).findFirst().orElseThrow();

    assertThat(changes(tool, Language.NL)).isNotEmpty();
  }
}
