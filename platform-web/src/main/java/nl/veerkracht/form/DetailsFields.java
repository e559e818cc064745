package nl.veerkracht.form;

import java.util.List;
import nl.veerkracht.item.Activity;
import nl.veerkracht.item.AgeRange;
import nl.veerkracht.item.Details;
import nl.veerkracht.item.EditorialPage;
import nl.veerkracht.item.EditorialPage.Explains;
import nl.veerkracht.item.Intervention;
import nl.veerkracht.item.Kind;
import nl.veerkracht.item.MinuteCard;
import nl.veerkracht.item.Organisation;
import nl.veerkracht.item.Period;
import nl.veerkracht.item.Programme;
import nl.veerkracht.item.Publication;
import nl.veerkracht.item.Tool;
import nl.veerkracht.taxonomy.Vocabulary;
import org.jspecify.annotations.Nullable;

/** What only one kind has, to and from fields. */
class DetailsFields {

  /** The vocabularies of which the form of a page offers the terms. */
  private static final List<String> EXPLAINED = List.of(Vocabulary.FACTOR, Vocabulary.PHENOMENON);

  private DetailsFields() {}

  static void write(Details details, FieldWriter writer) {
    switch (details) {
      case Intervention intervention -> write(intervention, writer);
      case Tool tool -> {
        write(tool.minute(), writer);
        writer.localized("use-when", tool.useWhen()).localizedLines("steps", tool.steps());
      }
      case Publication publication -> write(publication, writer);
      case Organisation organisation ->
          writer
              .put("abbreviation", organisation.abbreviation())
              .localized("role", organisation.role());
      case Programme programme -> {
        writer
            .put("department", programme.department())
            .localized("agenda-relation", programme.relation());
        if (programme.period() != null) {
          writer.put("period.from", programme.period().from());
          writer.put("period.to", programme.period().to());
        }
      }
      case Activity activity ->
          writer
              .localized("target", activity.target())
              .put("due", activity.due())
              .put("amount", activity.amount());
      case EditorialPage page -> {
        writer.put("order", page.order());
        if (page.explains() != null) {
          writer.put("explains." + page.explains().vocabulary(), page.explains().term());
        }
      }
    }
  }

  private static void write(Intervention intervention, FieldWriter writer) {
    write(intervention.minute(), writer);
    writer
        .localized("goal", intervention.goal())
        .localized("approach", intervention.approach())
        .localized("intermediaries", intervention.intermediaries())
        .localized("materials", intervention.materials())
        .localized("conditions", intervention.conditions())
        .localized("foundation", intervention.foundation())
        .localized("elements", intervention.elements());
    if (intervention.age() != null) {
      writer.put("age.from", intervention.age().from());
      writer.put("age.to", intervention.age().to());
    }
  }

  private static void write(Publication publication, FieldWriter writer) {
    writer
        .lines("authors", publication.authors())
        .put("publisher", publication.publisher())
        .put("series", publication.series())
        .put("doi", publication.doi())
        .put("isbn", publication.isbn())
        .put("pages", publication.pages())
        .put("document-number", publication.documentNumber())
        .localizedLines("findings", publication.findings())
        .localized("cited-for", publication.citedFor());
  }

  private static void write(MinuteCard card, FieldWriter writer) {
    writer
        .localized("minute.what", card.what())
        .localized("minute.for-whom", card.forWhom())
        .localized("minute.cost", card.cost())
        .localized("minute.time", card.time())
        .localized("minute.needs", card.needs())
        .localized("minute.works", card.works())
        .localized("minute.mind", card.mind());
  }

  static Details read(Kind kind, FieldReader reader, @Nullable Details base) {
    return switch (kind) {
      case INTERVENTION ->
          intervention(reader, base instanceof Intervention intervention ? intervention : null);
      case TOOL ->
          new Tool(minute(reader), reader.localizedLines("steps"), reader.localized("use-when"));
      case PUBLICATION -> publication(reader);
      case ORGANISATION -> new Organisation(reader.text("abbreviation"), reader.localized("role"));
      case PROGRAMME ->
          new Programme(
              reader.text("department"), period(reader), reader.localized("agenda-relation"));
      case ACTIVITY ->
          new Activity(
              reader.localized("target"),
              reader.value("due", Formats::date),
              reader.value("amount", Formats::number));
      case PAGE ->
          new EditorialPage(explains(reader, base), reader.value("order", Formats::number));
    };
  }

  private static Intervention intervention(FieldReader reader, @Nullable Intervention base) {
    return new Intervention(
        minute(reader),
        reader.localized("goal"),
        reader.localized("approach"),
        reader.localized("intermediaries"),
        reader.localized("materials"),
        reader.localized("conditions"),
        reader.localized("foundation"),
        reader.localized("elements"),
        age(reader),
        base == null ? List.of() : base.recognitions(),
        base == null ? List.of() : base.findings(),
        base == null ? null : base.stages());
  }

  private static Publication publication(FieldReader reader) {
    String doi = reader.text("doi");
    return new Publication(
        reader.lines("authors"),
        reader.text("publisher"),
        reader.text("series"),
        doi == null ? null : Formats.doi(doi).orElse(doi),
        reader.text("isbn"),
        reader.text("pages"),
        reader.text("document-number"),
        reader.localizedLines("findings"),
        reader.localized("cited-for"));
  }

  private static MinuteCard minute(FieldReader reader) {
    return new MinuteCard(
        reader.localized("minute.what"),
        reader.localized("minute.for-whom"),
        reader.localized("minute.cost"),
        reader.localized("minute.time"),
        reader.localized("minute.needs"),
        reader.localized("minute.works"),
        reader.localized("minute.mind"));
  }

  private static @Nullable AgeRange age(FieldReader reader) {
    Integer from = reader.value("age.from", Formats::number);
    Integer to = reader.value("age.to", Formats::number);
    return from == null && to == null ? null : new AgeRange(from, to);
  }

  private static @Nullable Period period(FieldReader reader) {
    String from = reader.value("period.from", Formats::date);
    String to = reader.value("period.to", Formats::date);
    return from == null && to == null ? null : new Period(from, to);
  }

  private static @Nullable Explains explains(FieldReader reader, @Nullable Details base) {
    for (String vocabulary : EXPLAINED) {
      String term = reader.text("explains." + vocabulary);
      if (term != null) {
        return new Explains(vocabulary, term);
      }
    }
    return base instanceof EditorialPage page
            && page.explains() != null
            && !EXPLAINED.contains(page.explains().vocabulary())
        ? page.explains()
        : null;
  }
}
