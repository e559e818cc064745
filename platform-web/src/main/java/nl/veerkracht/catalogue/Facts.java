package nl.veerkracht.catalogue;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.veerkracht.catalogue.ItemView.Fact;
import nl.veerkracht.catalogue.ItemView.LinkView;
import nl.veerkracht.item.Activity;
import nl.veerkracht.item.AgeRange;
import nl.veerkracht.item.EditorialPage;
import nl.veerkracht.item.Intervention;
import nl.veerkracht.item.ItemContent;
import nl.veerkracht.item.LinkedItem;
import nl.veerkracht.item.Organisation;
import nl.veerkracht.item.PartialDate;
import nl.veerkracht.item.Period;
import nl.veerkracht.item.Programme;
import nl.veerkracht.item.Publication;
import nl.veerkracht.item.Relation;
import nl.veerkracht.item.Tool;
import nl.veerkracht.taxonomy.Language;
import nl.veerkracht.taxonomy.Messages;
import nl.veerkracht.taxonomy.Taxonomy;
import nl.veerkracht.taxonomy.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * The short facts beside an item: those that readers of its kind look for are always there, known
 * or not; others only when they are known.
 */
class Facts {

  private final Taxonomy taxonomy;
  private final Language language;

  Facts(Taxonomy taxonomy, Language language) {
    this.taxonomy = taxonomy;
    this.language = language;
  }

  List<Fact> of(ItemContent content, List<LinkedItem> links) {
    Stream<@Nullable Fact> facts = Stream.concat(ofKind(content, links), ofEveryKind(content));
    return facts.filter(Objects::nonNull).toList();
  }

  private Stream<@Nullable Fact> ofKind(ItemContent content, List<LinkedItem> links) {
    return switch (content.details()) {
      case Intervention intervention -> ofIntervention(intervention, content, links);
      case Tool _ -> ofTool(content, links);
      case Publication publication -> ofPublication(publication, content, links);
      case Organisation organisation ->
          Stream.of(
              known(values("abbreviation", organisation.abbreviation())),
              terms(Vocabulary.ORGANISATION_TYPE, content));
      case Programme programme ->
          Stream.of(department(programme, links), values("period", period(programme.period())));
      case Activity activity ->
          Stream.of(
              terms(Vocabulary.ACTION_LINE, content),
              known(
                  values(
                      "amount", activity.amount() == null ? null : activity.amount().toString())),
              values("due", written(activity.due())));
      case EditorialPage _ -> Stream.of();
    };
  }

  private Stream<@Nullable Fact> ofIntervention(
      Intervention intervention, ItemContent content, List<LinkedItem> links) {
    return Stream.of(
        items(Relation.OWNER, links),
        known(items(Relation.DEVELOPER, links)),
        terms(Vocabulary.TARGET_GROUP, content),
        values("age", age(intervention.age())),
        terms(Vocabulary.SETTING, content),
        terms(Vocabulary.APPROACH, content),
        terms(Vocabulary.EVALUATION_TYPE, content),
        known(terms(Vocabulary.EVALUATION_STAGE, content)));
  }

  private Stream<@Nullable Fact> ofTool(ItemContent content, List<LinkedItem> links) {
    return Stream.of(
        terms(Vocabulary.TOOL_TYPE, content),
        known(items(Relation.OWNER, links)),
        known(items(Relation.DEVELOPER, links)),
        terms(Vocabulary.TARGET_GROUP, content),
        known(terms(Vocabulary.EVALUATION_TYPE, content)),
        known(terms(Vocabulary.SETTING, content)));
  }

  private Stream<@Nullable Fact> ofPublication(
      Publication publication, ItemContent content, List<LinkedItem> links) {
    return Stream.of(
        new Fact("authors", List.of(), linked(Relation.AUTHOR, links), publication.authors()),
        values("publisher", publication.publisher()),
        terms(Vocabulary.PUBLICATION_TYPE, content),
        known(values("series", publication.series())),
        known(values("document-number", publication.documentNumber())),
        known(values("pages", publication.pages())),
        known(values("doi", publication.doi())),
        known(values("isbn", publication.isbn())));
  }

  private Stream<@Nullable Fact> ofEveryKind(ItemContent content) {
    if (content.details() instanceof EditorialPage) {
      return Stream.of();
    }
    String date = content.details() instanceof Intervention ? "date-intervention" : "date";
    return Stream.of(
        known(values(date, written(content.date()))),
        known(terms(Vocabulary.PHENOMENON, content)),
        known(terms(Vocabulary.POLICY_AREA, content)),
        known(languages(content)));
  }

  private static @Nullable Fact known(Fact fact) {
    return fact.unknown() ? null : fact;
  }

  private Fact terms(String vocabulary, ItemContent content) {
    return terms(vocabulary, vocabulary, content.terms(vocabulary));
  }

  private Fact languages(ItemContent content) {
    return terms("language", Vocabulary.LANGUAGE, content.languages());
  }

  private Fact terms(String key, String vocabulary, List<String> ids) {
    return new Fact(
        key,
        taxonomy.terms(vocabulary, ids).stream()
            .map(term -> TermLink.of(term, taxonomy, language))
            .toList(),
        List.of(),
        List.of());
  }

  private Fact items(Relation relation, List<LinkedItem> links) {
    return new Fact(relation.code(), List.of(), linked(relation, links), List.of());
  }

  private List<LinkView> linked(Relation relation, List<LinkedItem> links) {
    return links.stream()
        .filter(link -> !link.incoming() && link.relation() == relation)
        .map(this::link)
        .toList();
  }

  private LinkView link(LinkedItem link) {
    return new LinkView(
        link.slug(), link.kind().code(), link.title().in(language), link.summary().in(language));
  }

  private Fact department(Programme programme, List<LinkedItem> links) {
    List<LinkView> linked =
        links.stream()
            .filter(link -> link.slug().equals(programme.department()))
            .map(this::link)
            .toList();
    List<String> named =
        linked.isEmpty()
            ? taxonomy.term(Vocabulary.ORGANISATION, programme.department()).stream()
                .map(term -> term.name().in(language))
                .toList()
            : List.of();
    return new Fact(
        "department", List.of(), linked.isEmpty() ? linked : List.of(linked.getFirst()), named);
  }

  private static Fact values(String key, @Nullable String value) {
    return new Fact(key, List.of(), List.of(), value == null ? List.of() : List.of(value));
  }

  private @Nullable String written(@Nullable String date) {
    return date == null ? null : PartialDate.parse(date).written(language.locale());
  }

  private @Nullable String age(@Nullable AgeRange age) {
    if (age == null || age.from() == null && age.to() == null) {
      return null;
    }
    String key = age.from() == null ? "age.to" : age.to() == null ? "age.from" : "age.from-to";
    return String.format(
        language.locale(),
        Messages.of(language, key),
        age.from() == null ? age.to() : age.from(),
        age.to());
  }

  private @Nullable String period(@Nullable Period period) {
    if (period == null) {
      return null;
    }
    String from = written(period.from());
    String to = written(period.to());
    return (from == null ? "" : from) + " – " + (to == null ? "" : to);
  }
}
