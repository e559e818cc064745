package nl.veerkracht.indexing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeMap;
import nl.veerkracht.item.Details;
import nl.veerkracht.item.Intervention;
import nl.veerkracht.item.Item;
import nl.veerkracht.item.ItemContent;
import nl.veerkracht.item.LinkedItem;
import nl.veerkracht.item.PartialDate;
import nl.veerkracht.item.Recognition;
import nl.veerkracht.page.Clock;
import nl.veerkracht.search.Facet;
import nl.veerkracht.search.FilePage;
import nl.veerkracht.search.Language;
import nl.veerkracht.search.SearchDocument;
import nl.veerkracht.search.Texts;
import nl.veerkracht.taxonomy.Localized;
import nl.veerkracht.taxonomy.Markdown;
import nl.veerkracht.taxonomy.Taxonomy;
import nl.veerkracht.taxonomy.Term;
import nl.veerkracht.taxonomy.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * What the index holds of an item: all its words, its facets, and what a search result shows of it.
 */
@ApplicationScoped
class ItemDocuments {

  private static final Map<String, Facet> FACETS =
      Map.of(
          Vocabulary.FACTOR, Facet.FACTOR,
          Vocabulary.PHENOMENON, Facet.PHENOMENON,
          Vocabulary.TARGET_GROUP, Facet.TARGET_GROUP,
          Vocabulary.SETTING, Facet.SETTING,
          Vocabulary.EVALUATION_TYPE, Facet.EVALUATION);

  private final Taxonomy taxonomy;

  @SuppressWarnings("NullAway")
  protected ItemDocuments() {
    this(null);
  }

  @Inject
  ItemDocuments(Taxonomy taxonomy) {
    this.taxonomy = taxonomy;
  }

  /**
   * @param pages the text of the item's files
   */
  SearchDocument of(Item item, List<LinkedItem> links, List<FilePage> pages) {
    ItemContent content = item.content();
    Map<Language, Texts> texts = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      texts.put(
          language,
          texts(content, links, nl.veerkracht.taxonomy.Language.valueOf(language.name())));
    }
    String evidence = evidence(content.details(), LocalDate.now(Clock.HERE));
    return new SearchDocument(
        item.slug(),
        item.changed(),
        item.published(),
        texts,
        facets(content, links, evidence),
        content.date() == null ? null : date(content.date()),
        strength(evidence),
        pages,
        stored(item, links, evidence));
  }

  private static LocalDate date(String date) {
    return PartialDate.parse(date).firstDay();
  }

  private static @Nullable String evidence(Details details, LocalDate today) {
    return details instanceof Intervention intervention
        ? intervention.recognitionOn(today).map(Recognition::level).orElse(null)
        : null;
  }

  /**
   * Twice the step on the ladder of recognition, and one for a recognition of which the step is
   * unknown: it comes after every step and before no recognition at all.
   */
  private int strength(@Nullable String evidence) {
    if (evidence == null) {
      return 0;
    }
    boolean stepUnknown =
        taxonomy.children(Vocabulary.EVIDENCE, evidence).stream().anyMatch(term -> term.rank() > 0);
    int step = taxonomy.term(Vocabulary.EVIDENCE, evidence).map(Term::rank).orElse(0);
    return stepUnknown ? 1 : 2 * step;
  }

  private Texts texts(
      ItemContent content, List<LinkedItem> links, nl.veerkracht.taxonomy.Language language) {
    StringJoiner body = new StringJoiner("\n\n");
    if (content.body() != null) {
      body.add(Markdown.plain(content.body().in(language)));
    }
    for (Localized text : content.details().texts()) {
      body.add(Markdown.plain(text.in(language)));
    }
    Set<String> labels = new LinkedHashSet<>(content.details().names());
    content
        .terms()
        .forEach(
            (vocabulary, ids) -> ids.forEach(id -> labels.addAll(names(vocabulary, id, language))));
    links.stream()
        .filter(link -> link.relation().toOrganisation())
        .forEach(
            link -> {
              labels.add(link.title().in(language));
              taxonomy
                  .term(Vocabulary.ORGANISATION, link.slug())
                  .ifPresent(term -> labels.addAll(term.alternatives(language)));
            });
    return new Texts(
        content.title().in(language),
        content.summary().in(language),
        body.toString(),
        String.join(" · ", labels));
  }

  private Collection<String> names(
      String vocabulary, String id, nl.veerkracht.taxonomy.Language language) {
    Set<String> names = new LinkedHashSet<>();
    for (Term term : taxonomy.withBroader(vocabulary, id)) {
      names.add(term.name().in(language));
      names.addAll(term.alternatives(language));
    }
    return names;
  }

  private Map<Facet, Set<String>> facets(
      ItemContent content, List<LinkedItem> links, @Nullable String evidence) {
    Map<Facet, Set<String>> facets = new EnumMap<>(Facet.class);
    facets.put(Facet.KIND, Set.of(content.kind().code()));
    FACETS.forEach(
        (vocabulary, facet) ->
            facets.put(facet, withBroader(vocabulary, content.terms(vocabulary))));
    facets.put(
        Facet.EVIDENCE,
        withBroader(Vocabulary.EVIDENCE, evidence == null ? List.of() : List.of(evidence)));
    Set<String> organisations = new LinkedHashSet<>();
    links.stream()
        .filter(link -> link.relation().toOrganisation())
        .forEach(link -> organisations.add(link.slug()));
    facets.put(Facet.ORGANISATION, organisations);
    facets.put(
        Facet.YEAR, content.date() == null ? Set.of() : Set.of(content.date().substring(0, 4)));
    facets.put(Facet.LANGUAGE, Set.copyOf(content.languages()));
    return facets;
  }

  private Set<String> withBroader(String vocabulary, List<String> ids) {
    Set<String> all = new LinkedHashSet<>();
    ids.forEach(id -> taxonomy.withBroader(vocabulary, id).forEach(term -> all.add(term.id())));
    return all;
  }

  private static Map<String, String> stored(
      Item item, List<LinkedItem> links, @Nullable String evidence) {
    ItemContent content = item.content();
    Map<String, String> stored = new TreeMap<>();
    stored.put("kind", content.kind().code());
    stored.put("factors", String.join(" ", content.terms(Vocabulary.FACTOR)));
    stored.put("published", item.published().toString());
    stored.put("changed", item.changed().toString());
    if (content.date() != null) {
      stored.put("date", content.date());
    }
    if (evidence != null) {
      stored.put("evidence", evidence);
    }
    String organisations =
        String.join(
            " ",
            links.stream()
                .filter(link -> link.relation().toOrganisation())
                .map(LinkedItem::slug)
                .distinct()
                .toList());
    stored.put("organisations", organisations);
    return stored;
  }
}
