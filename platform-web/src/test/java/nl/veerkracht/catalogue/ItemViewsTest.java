package nl.veerkracht.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.veerkracht.catalogue.ItemView.Fact;
import nl.veerkracht.catalogue.ItemView.FindingView;
import nl.veerkracht.catalogue.ItemView.MinuteRow;
import nl.veerkracht.catalogue.ItemView.RecognitionView;
import nl.veerkracht.catalogue.ItemView.RelatedGroup;
import nl.veerkracht.catalogue.ItemView.Section;
import nl.veerkracht.content.BundledPack;
import nl.veerkracht.content.ContentPack;
import nl.veerkracht.item.Examples;
import nl.veerkracht.item.Item;
import nl.veerkracht.item.ItemContent;
import nl.veerkracht.item.Kind;
import nl.veerkracht.item.LinkedItem;
import nl.veerkracht.item.Relation;
import nl.veerkracht.taxonomy.Language;
import nl.veerkracht.taxonomy.Localized;
import nl.veerkracht.taxonomy.Taxonomies;
import nl.veerkracht.taxonomy.Taxonomy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ItemViewsTest {

  private static final ContentPack SHIPPED = BundledPack.read();
  private static final Taxonomy TAXONOMY = Taxonomies.of(SHIPPED.vocabularies(), SHIPPED.terms());
  private static final Map<String, ItemContent> BY_SLUG =
      SHIPPED.items().stream().collect(Collectors.toMap(ItemContent::slug, Function.identity()));

  private static ItemView view(ItemContent content, List<LinkedItem> links, Language language) {
    Item item = new Item(content, "agenda", "fingerprint", Instant.parse("2026-11-23T10:00:00Z"));
    return new ItemViews(TAXONOMY, language).of(item, links, "https://portal.example/nl/item/x");
  }

  private static ItemView shipped(String slug, Language language) {
    return view(content(slug), links(slug), language);
  }

  private static ItemContent content(String slug) {
    ItemContent content = BY_SLUG.get(slug);
    assertThat(content).as(slug).isNotNull();
    return content;
  }

  private static List<LinkedItem> links(String slug) {
    List<LinkedItem> links = new ArrayList<>();
    for (ItemContent from : SHIPPED.items()) {
      from.links().stream()
          .filter(link -> from.slug().equals(slug) || link.to().equals(slug))
          .map(
              link ->
                  link.to().equals(slug)
                      ? linked(link.relation(), true, from)
                      : linked(link.relation(), false, content(link.to())))
          .forEach(links::add);
    }
    return links;
  }

  private static LinkedItem linked(Relation relation, boolean incoming, ItemContent other) {
    return new LinkedItem(
        1, relation, incoming, other.slug(), other.kind(), other.title(), other.summary());
  }

  private static List<LinkedItem> everyRelation() {
    Localized title = new Localized("Ander", "Other");
    return Arrays.stream(Relation.values())
        .flatMap(
            relation ->
                Stream.of(true, false)
                    .map(
                        incoming ->
                            new LinkedItem(
                                1, relation, incoming, "other", Kind.TOOL, title, title)))
        .toList();
  }

  /** The keys of texts that the views of all kinds can ask for, where everything is known. */
  private static Set<String> keys(String family, Function<ItemView, Stream<String>> names) {
    return Examples.all().values().stream()
        .map(content -> view(content, everyRelation(), Language.NL))
        .flatMap(names)
        .map(name -> family + name)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @ParameterizedTest
  @EnumSource
  void showsEveryShippedItem(Language language) {
    assertThat(SHIPPED.items())
        .allSatisfy(
            content -> {
              ItemView view = shipped(content.slug(), language);
              assertThat(view.title()).isNotBlank();
              assertThat(view.sources()).isNotEmpty();
              assertThat(view.factors()).hasSameSizeAs(content.terms("factor"));
            });
  }

  @Test
  void asksForTheTextsOfAllFactsAndForNoOthers() {
    assertThat(TextFamilies.of("fact."))
        .isEqualTo(keys("fact.", view -> view.facts().stream().map(Fact::key)));
  }

  @Test
  void asksForTheTextsOfAllSectionsAndForNoOthers() {
    assertThat(TextFamilies.of("section."))
        .isEqualTo(keys("section.", view -> view.sections().stream().map(Section::key)));
  }

  @Test
  void asksForTheTextsOfTheMinuteCardAndForNoOthers() {
    assertThat(TextFamilies.of("minute."))
        .containsAll(keys("minute.", view -> view.minute().stream().map(MinuteRow::key)));
  }

  @Test
  void asksForTheTextsOfAllFindingsAndForNoOthers() {
    assertThat(TextFamilies.of("finding."))
        .isEqualTo(keys("finding.", view -> view.findings().stream().map(FindingView::direction)));
  }

  @Test
  void asksForTheTextsOfAllRelationsInBothDirectionsAndForNoOthers() {
    assertThat(TextFamilies.of("relation."))
        .isEqualTo(keys("", view -> view.related().stream().map(RelatedGroup::key)));
  }

  @Test
  void quotesTheLatestJudgementFirstWithItsBodyAndDay() {
    RecognitionView judgement = shipped("pad", Language.EN).recognitions().getFirst();

    assertThat(judgement.current()).isTrue();
    assertThat(judgement.step()).isEqualTo(5);
    assertThat(judgement.quote()).isEqualTo("Sterke aanwijzingen voor effectiviteit");
    assertThat(judgement.quoteLanguage()).isEqualTo("nl");
    assertThat(judgement.body()).contains("NJi");
    assertThat(judgement.date())
        .isNotNull()
        .satisfies(day -> assertThat(day.written()).isEqualTo("8 June 2017"));
  }

  @Test
  void leavesOpenWhatNobodySourced() {
    ItemView view = shipped("move2learn", Language.NL);

    assertThat(view.minute()).hasSize(7);
    assertThat(view.facts()).filteredOn(Fact::unknown).isNotEmpty();
    assertThat(view.sections()).hasSize(7);
  }

  @Test
  void groupsWhatGoesWithAnItemByRelationAndDirection() {
    List<RelatedGroup> groups = shipped("movisie", Language.NL).related();

    assertThat(groups).extracting(RelatedGroup::key).doesNotHaveDuplicates();
    assertThat(groups)
        .allSatisfy(group -> assertThat(group.items()).isNotEmpty().doesNotHaveDuplicates());
    assertThat(groups).extracting(RelatedGroup::key).contains("relation.developer.in");
  }
}
