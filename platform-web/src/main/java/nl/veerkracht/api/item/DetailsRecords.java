package nl.veerkracht.api.item;

import static nl.veerkracht.api.vocabulary.LocalizedText.orNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.veerkracht.api.http.Hrefs;
import nl.veerkracht.api.item.ItemDetails.ActivityDetails;
import nl.veerkracht.api.item.ItemDetails.AgeRangeRecord;
import nl.veerkracht.api.item.ItemDetails.FindingRecord;
import nl.veerkracht.api.item.ItemDetails.InterventionDetails;
import nl.veerkracht.api.item.ItemDetails.MinuteCardRecord;
import nl.veerkracht.api.item.ItemDetails.OrganisationDetails;
import nl.veerkracht.api.item.ItemDetails.PageDetails;
import nl.veerkracht.api.item.ItemDetails.PeriodRecord;
import nl.veerkracht.api.item.ItemDetails.ProgrammeDetails;
import nl.veerkracht.api.item.ItemDetails.PublicationDetails;
import nl.veerkracht.api.item.ItemDetails.RecognitionRecord;
import nl.veerkracht.api.item.ItemDetails.ToolDetails;
import nl.veerkracht.api.vocabulary.LocalizedText;
import nl.veerkracht.api.vocabulary.SourceRecord;
import nl.veerkracht.api.vocabulary.Terms;
import nl.veerkracht.item.Activity;
import nl.veerkracht.item.AgeRange;
import nl.veerkracht.item.Details;
import nl.veerkracht.item.EditorialPage;
import nl.veerkracht.item.Finding;
import nl.veerkracht.item.Intervention;
import nl.veerkracht.item.MinuteCard;
import nl.veerkracht.item.Organisation;
import nl.veerkracht.item.Period;
import nl.veerkracht.item.Programme;
import nl.veerkracht.item.Publication;
import nl.veerkracht.item.Recognition;
import nl.veerkracht.item.Tool;
import nl.veerkracht.page.Clock;
import nl.veerkracht.taxonomy.Localized;
import nl.veerkracht.taxonomy.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Writes what only one kind of item has; a new kind stops compiling here until it is promised. */
@ApplicationScoped
class DetailsRecords {

  private final Terms terms;
  private final Hrefs hrefs;

  @SuppressWarnings("NullAway")
  protected DetailsRecords() {
    this(null, null);
  }

  @Inject
  DetailsRecords(Terms terms, Hrefs hrefs) {
    this.terms = terms;
    this.hrefs = hrefs;
  }

  ItemDetails of(Details details) {
    String kind = details.kind().code();
    return switch (details) {
      case Intervention intervention -> intervention(kind, intervention);
      case Tool tool ->
          new ToolDetails(
              kind, minuteCard(tool.minute()), texts(tool.steps()), orNull(tool.useWhen()));
      case Publication publication -> publication(kind, publication);
      case Organisation organisation ->
          new OrganisationDetails(kind, organisation.abbreviation(), orNull(organisation.role()));
      case Programme programme ->
          new ProgrammeDetails(
              kind,
              item(programme.department()),
              period(programme.period()),
              orNull(programme.relation()));
      case Activity activity ->
          new ActivityDetails(kind, orNull(activity.target()), activity.due(), activity.amount());
      case EditorialPage page -> page(kind, page);
    };
  }

  private InterventionDetails intervention(String kind, Intervention intervention) {
    return new InterventionDetails(
        kind,
        minuteCard(intervention.minute()),
        orNull(intervention.goal()),
        orNull(intervention.approach()),
        orNull(intervention.intermediaries()),
        orNull(intervention.materials()),
        orNull(intervention.conditions()),
        orNull(intervention.foundation()),
        orNull(intervention.elements()),
        age(intervention.age()),
        judgements(
            Vocabulary.EVIDENCE,
            intervention.standing(),
            intervention.recognitionOn(LocalDate.now(Clock.HERE))),
        judgements(
            Vocabulary.EVALUATION_STAGE,
            intervention.standingStages(),
            intervention.currentStage()),
        intervention.findings().stream().map(this::finding).toList());
  }

  /** What a body judged; what an item said before that has no body. */
  private List<RecognitionRecord> judgements(
      String vocabulary, Stream<Recognition> standing, Optional<Recognition> current) {
    return standing
        .filter(one -> !one.body().isEmpty())
        .map(one -> judgement(vocabulary, one, current.filter(one::equals).isPresent()))
        .toList();
  }

  private RecognitionRecord judgement(String vocabulary, Recognition recognition, boolean current) {
    return new RecognitionRecord(
        terms.reference(vocabulary, recognition.level()).orElse(null),
        recognition.body(),
        recognition.date(),
        recognition.quote(),
        recognition.url(),
        recognition.conditional(),
        orNull(recognition.note()),
        current);
  }

  private FindingRecord finding(Finding finding) {
    return new FindingRecord(
        LocalizedText.of(finding.text()),
        finding.direction().code(),
        item(finding.study()),
        SourceRecord.orNull(finding.source()));
  }

  private static PublicationDetails publication(String kind, Publication publication) {
    return new PublicationDetails(
        kind,
        publication.authors(),
        publication.publisher(),
        publication.series(),
        publication.doi(),
        publication.isbn(),
        publication.pages(),
        publication.documentNumber(),
        texts(publication.findings()),
        orNull(publication.citedFor()));
  }

  private PageDetails page(String kind, EditorialPage page) {
    EditorialPage.Explains explains = page.explains();
    return new PageDetails(
        kind,
        explains == null
            ? null
            : terms.reference(explains.vocabulary(), explains.term()).orElse(null),
        page.order());
  }

  private @Nullable ItemReference item(@Nullable String slug) {
    return slug == null ? null : new ItemReference(slug, hrefs.item(slug));
  }

  private static @Nullable MinuteCardRecord minuteCard(MinuteCard card) {
    return card.equals(MinuteCard.UNKNOWN)
        ? null
        : new MinuteCardRecord(
            orNull(card.what()),
            orNull(card.forWhom()),
            orNull(card.cost()),
            orNull(card.time()),
            orNull(card.needs()),
            orNull(card.works()),
            orNull(card.mind()));
  }

  private static @Nullable AgeRangeRecord age(@Nullable AgeRange age) {
    return age == null ? null : new AgeRangeRecord(age.from(), age.to());
  }

  private static @Nullable PeriodRecord period(@Nullable Period period) {
    return period == null ? null : new PeriodRecord(period.from(), period.to());
  }

  private static List<LocalizedText> texts(List<Localized> texts) {
    return texts.stream().map(LocalizedText::of).toList();
  }
}
