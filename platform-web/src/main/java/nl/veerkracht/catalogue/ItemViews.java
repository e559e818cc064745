package nl.veerkracht.catalogue;

import static nl.veerkracht.catalogue.ItemView.text;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.veerkracht.catalogue.ItemView.Day;
import nl.veerkracht.catalogue.ItemView.FindingView;
import nl.veerkracht.catalogue.ItemView.LinkView;
import nl.veerkracht.catalogue.ItemView.MinuteRow;
import nl.veerkracht.catalogue.ItemView.RecognitionView;
import nl.veerkracht.catalogue.ItemView.RelatedGroup;
import nl.veerkracht.catalogue.ItemView.Section;
import nl.veerkracht.catalogue.ItemView.SourceView;
import nl.veerkracht.item.Activity;
import nl.veerkracht.item.Details;
import nl.veerkracht.item.EditorialPage;
import nl.veerkracht.item.Finding;
import nl.veerkracht.item.Intervention;
import nl.veerkracht.item.Item;
import nl.veerkracht.item.ItemContent;
import nl.veerkracht.item.LinkedItem;
import nl.veerkracht.item.MinuteCard;
import nl.veerkracht.item.Organisation;
import nl.veerkracht.item.PartialDate;
import nl.veerkracht.item.Programme;
import nl.veerkracht.item.Publication;
import nl.veerkracht.item.Recognition;
import nl.veerkracht.item.Tool;
import nl.veerkracht.page.Clock;
import nl.veerkracht.taxonomy.Language;
import nl.veerkracht.taxonomy.Localized;
import nl.veerkracht.taxonomy.Source;
import nl.veerkracht.taxonomy.Taxonomy;
import nl.veerkracht.taxonomy.Term;
import nl.veerkracht.taxonomy.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Makes the view of an item's page out of the item, its links and the names of its terms. */
class ItemViews {

  private final Taxonomy taxonomy;
  private final Language language;

  ItemViews(Taxonomy taxonomy, Language language) {
    this.taxonomy = taxonomy;
    this.language = language;
  }

  ItemView of(Item item, List<LinkedItem> links, String address) {
    return of(item.content(), links, address, item.changed(), item.reviewed());
  }

  /** The view of what an item says now, or said once. */
  ItemView of(
      ItemContent content,
      List<LinkedItem> links,
      String address,
      Instant changed,
      @Nullable Instant reviewed) {
    Details details = content.details();
    return new ItemView(
        content.slug(),
        content.kind().code(),
        content.title().in(language),
        content.summary().in(language),
        body(content),
        content.website(),
        minute(details),
        sections(details),
        details instanceof Tool tool ? texts(tool.steps()) : List.of(),
        details instanceof Publication publication ? texts(publication.findings()) : List.of(),
        recognitions(details),
        stages(details),
        findings(details, links),
        new Facts(taxonomy, language).of(content, links),
        terms(Vocabulary.FACTOR, content.terms(Vocabulary.FACTOR)),
        evidence(details),
        related(links),
        content.sources().stream().map(this::source).toList(),
        Citation.of(content, links, address, language),
        explains(details),
        Day.of(changed, language),
        reviewed == null ? null : Day.of(reviewed, language),
        content.files());
  }

  private @Nullable Prose body(ItemContent content) {
    Localized body = content.body();
    return content.details() instanceof EditorialPage && body != null
        ? Prose.whole(body.in(language))
        : prose(body);
  }

  private @Nullable Prose prose(@Nullable Localized text) {
    return text == null ? null : Prose.part(text.in(language));
  }

  private List<String> texts(List<Localized> texts) {
    return texts.stream().map(text -> text.in(language)).toList();
  }

  private List<TermLink> terms(String vocabulary, List<String> ids) {
    return taxonomy.terms(vocabulary, ids).stream()
        .map(term -> TermLink.of(term, taxonomy, language))
        .toList();
  }

  private List<MinuteRow> minute(Details details) {
    return switch (details) {
      case Intervention intervention -> minute(intervention.minute());
      case Tool tool ->
          tool.minute().equals(MinuteCard.UNKNOWN) ? List.of() : minute(tool.minute());
      default -> List.of();
    };
  }

  private List<MinuteRow> minute(MinuteCard card) {
    return List.of(
        new MinuteRow("what", text(card.what(), language)),
        new MinuteRow("for-whom", text(card.forWhom(), language)),
        new MinuteRow("cost", text(card.cost(), language)),
        new MinuteRow("time", text(card.time(), language)),
        new MinuteRow("needs", text(card.needs(), language)),
        new MinuteRow("works", text(card.works(), language)),
        new MinuteRow("mind", text(card.mind(), language)));
  }

  private List<Section> sections(Details details) {
    return switch (details) {
      case Intervention intervention ->
          List.of(
              new Section("goal", prose(intervention.goal())),
              new Section("approach", prose(intervention.approach())),
              new Section("intermediaries", prose(intervention.intermediaries())),
              new Section("materials", prose(intervention.materials())),
              new Section("conditions", prose(intervention.conditions())),
              new Section("foundation", prose(intervention.foundation())),
              new Section("elements", prose(intervention.elements())));
      case Tool tool -> known(new Section("use-when", prose(tool.useWhen())));
      case Publication publication ->
          known(new Section("cited-for", prose(publication.citedFor())));
      case Organisation organisation -> known(new Section("role", prose(organisation.role())));
      case Programme programme ->
          known(new Section("agenda-relation", prose(programme.relation())));
      case Activity activity -> known(new Section("target", prose(activity.target())));
      case EditorialPage _ -> List.of();
    };
  }

  private static List<Section> known(Section... sections) {
    return Arrays.stream(sections).filter(section -> section.text() != null).toList();
  }

  private List<RecognitionView> recognitions(Details details) {
    return details instanceof Intervention intervention
        ? judgements(
            Vocabulary.EVIDENCE, intervention.recognitions(), intervention.currentRecognition())
        : List.of();
  }

  private List<RecognitionView> stages(Details details) {
    return details instanceof Intervention intervention
        ? judgements(
            Vocabulary.EVALUATION_STAGE, intervention.stageHistory(), intervention.currentStage())
        : List.of();
  }

  private List<RecognitionView> judgements(
      String vocabulary, List<Recognition> all, Optional<Recognition> current) {
    return all.stream()
        .sorted(
            Comparator.comparing((Recognition it) -> it.date() == null ? "" : it.date()).reversed())
        .map(one -> judgement(vocabulary, one, current.filter(one::equals).isPresent()))
        .toList();
  }

  private RecognitionView judgement(String vocabulary, Recognition recognition, boolean current) {
    Optional<Term> level = taxonomy.term(vocabulary, recognition.level());
    String name = level.map(term -> term.name().in(language)).orElse(recognition.level());
    return new RecognitionView(
        name,
        level.map(Term::rank).orElse(0),
        recognition.quote() == null ? name : recognition.quote(),
        (recognition.quote() == null ? language : Language.NL).code(),
        recognition.body(),
        recognition.date() == null ? null : day(recognition.date()),
        recognition.url(),
        recognition.conditional(),
        text(recognition.note(), language),
        recognition.validUntil() == null ? null : day(recognition.validUntil()),
        recognition.isExpired(LocalDate.now(Clock.HERE)),
        recognition.why(),
        recognition.corrected(),
        current);
  }

  private @Nullable TermLink evidence(Details details) {
    return details instanceof Intervention intervention
        ? intervention
            .recognitionOn(LocalDate.now(Clock.HERE))
            .flatMap(recognition -> taxonomy.term(Vocabulary.EVIDENCE, recognition.level()))
            .map(term -> TermLink.of(term, taxonomy, language))
            .orElse(null)
        : null;
  }

  /** What research found of an intervention. */
  List<FindingView> findings(Details details, List<LinkedItem> links) {
    return details instanceof Intervention intervention
        ? intervention.findings().stream().map(finding -> finding(finding, links)).toList()
        : List.of();
  }

  private FindingView finding(Finding finding, List<LinkedItem> links) {
    return new FindingView(
        finding.direction().code(),
        finding.text().in(language),
        links.stream()
            .filter(link -> link.slug().equals(finding.study()))
            .findFirst()
            .map(this::link)
            .orElse(null),
        finding.source() == null ? null : source(finding.source()));
  }

  private List<RelatedGroup> related(List<LinkedItem> links) {
    Map<String, List<LinkView>> groups = new LinkedHashMap<>();
    links.stream()
        .sorted(
            Comparator.comparing(LinkedItem::incoming)
                .thenComparing(LinkedItem::relation)
                .thenComparing(link -> link.title().in(language)))
        .forEach(
            link -> {
              boolean reverse =
                  link.incoming() && link.relation() != nl.veerkracht.item.Relation.RELATED;
              groups
                  .computeIfAbsent(
                      "relation." + link.relation().code() + (reverse ? ".in" : ""),
                      key -> new ArrayList<>())
                  .add(link(link));
            });
    groups.replaceAll((key, items) -> items.stream().distinct().toList());
    return groups.entrySet().stream()
        .map(group -> new RelatedGroup(group.getKey(), group.getValue()))
        .toList();
  }

  private LinkView link(LinkedItem link) {
    return new LinkView(
        link.slug(), link.kind().code(), link.title().in(language), link.summary().in(language));
  }

  private SourceView source(Source source) {
    return new SourceView(
        source.title(),
        source.url(),
        source.date() == null ? null : day(source.date()),
        text(source.note(), language));
  }

  private @Nullable TermLink explains(Details details) {
    if (details instanceof EditorialPage page && page.explains() != null) {
      return taxonomy
          .term(page.explains().vocabulary(), page.explains().term())
          .map(term -> TermLink.of(term, taxonomy, language))
          .orElse(null);
    }
    return null;
  }

  private Day day(String iso) {
    return new Day(iso, PartialDate.parse(iso).written(language.locale()));
  }
}
