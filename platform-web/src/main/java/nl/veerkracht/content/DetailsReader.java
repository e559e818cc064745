package nl.veerkracht.content;

import java.util.List;
import java.util.Optional;
import nl.veerkracht.item.Activity;
import nl.veerkracht.item.AgeRange;
import nl.veerkracht.item.Details;
import nl.veerkracht.item.EditorialPage;
import nl.veerkracht.item.EditorialPage.Explains;
import nl.veerkracht.item.Finding;
import nl.veerkracht.item.Finding.Direction;
import nl.veerkracht.item.Intervention;
import nl.veerkracht.item.Kind;
import nl.veerkracht.item.MinuteCard;
import nl.veerkracht.item.Organisation;
import nl.veerkracht.item.Period;
import nl.veerkracht.item.Programme;
import nl.veerkracht.item.Publication;
import nl.veerkracht.item.Recognition;
import nl.veerkracht.item.Tool;
import nl.veerkracht.taxonomy.Source;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Reads what only one kind has. Every field may be missing: what nobody sourced stays unknown. */
class DetailsReader {

  private DetailsReader() {}

  static Details read(Kind kind, @Nullable Fields given) {
    Fields fields =
        given == null
            ? new Fields(
                "", "details", new MappingNode(Tag.MAP, List.of(), FlowStyle.BLOCK), new Problems())
            : given;
    Details details =
        switch (kind) {
          case INTERVENTION -> intervention(fields);
          case TOOL ->
              new Tool(
                  minute(fields),
                  fields.localizedTexts("steps"),
                  fields.optionalLocalized("use-when"));
          case PUBLICATION -> publication(fields);
          case ORGANISATION ->
              new Organisation(
                  fields.optionalText("abbreviation"), fields.optionalLocalized("role"));
          case PROGRAMME ->
              new Programme(
                  fields.optionalText("department"),
                  period(fields),
                  fields.optionalLocalized("relation"));
          case ACTIVITY ->
              new Activity(
                  fields.optionalLocalized("target"), fields.date("due"), fields.number("amount"));
          case PAGE -> new EditorialPage(explains(fields), fields.number("order"));
        };
    fields.done();
    return details;
  }

  private static Intervention intervention(Fields fields) {
    return new Intervention(
        minute(fields),
        fields.optionalLocalized("goal"),
        fields.optionalLocalized("approach"),
        fields.optionalLocalized("intermediaries"),
        fields.optionalLocalized("materials"),
        fields.optionalLocalized("conditions"),
        fields.optionalLocalized("foundation"),
        fields.optionalLocalized("elements"),
        age(fields),
        fields.maps("recognitions").stream().map(DetailsReader::recognition).toList(),
        fields.maps("findings").stream().map(DetailsReader::finding).toList(),
        null);
  }

  private static Publication publication(Fields fields) {
    return new Publication(
        fields.texts("authors"),
        fields.optionalText("publisher"),
        fields.optionalText("series"),
        fields.optionalText("doi"),
        fields.optionalText("isbn"),
        fields.optionalText("pages"),
        fields.optionalText("document-number"),
        fields.localizedTexts("findings"),
        fields.optionalLocalized("cited-for"));
  }

  private static MinuteCard minute(Fields fields) {
    Fields card = fields.optionalMap("minute");
    if (card == null) {
      return MinuteCard.UNKNOWN;
    }
    MinuteCard minute =
        new MinuteCard(
            card.optionalLocalized("what"),
            card.optionalLocalized("for-whom"),
            card.optionalLocalized("cost"),
            card.optionalLocalized("time"),
            card.optionalLocalized("needs"),
            card.optionalLocalized("works"),
            card.optionalLocalized("mind"));
    card.done();
    return minute;
  }

  private static @Nullable AgeRange age(Fields fields) {
    Fields age = fields.optionalMap("age");
    if (age == null) {
      return null;
    }
    AgeRange range = new AgeRange(age.number("from"), age.number("to"));
    if (range.from() != null && range.to() != null && range.from() > range.to()) {
      age.problem("from", "must not be above to");
    }
    age.done();
    return range;
  }

  private static @Nullable Period period(Fields fields) {
    Fields period = fields.optionalMap("period");
    if (period == null) {
      return null;
    }
    Period read = new Period(period.date("from"), period.date("to"));
    period.done();
    return read;
  }

  private static @Nullable Explains explains(Fields fields) {
    Fields explains = fields.optionalMap("explains");
    if (explains == null) {
      return null;
    }
    Explains read = new Explains(explains.text("vocabulary"), explains.text("term"));
    explains.done();
    return read;
  }

  private static Recognition recognition(Fields fields) {
    Recognition recognition =
        new Recognition(
            fields.text("level"),
            fields.text("body"),
            fields.date("date"),
            fields.optionalText("quote"),
            fields.address("url"),
            fields.flag("conditional"),
            fields.optionalLocalized("note"),
            null,
            null,
            null);
    fields.done();
    return recognition;
  }

  private static Finding finding(Fields fields) {
    Optional<Direction> direction = Direction.of(fields.text("direction"));
    if (direction.isEmpty()) {
      fields.problem("direction", "must be positive, mixed, none or adverse");
    }
    Fields source = fields.optionalMap("source");
    Source read = source == null ? null : SourceReader.read(source);
    String study = fields.optionalText("study");
    if (read == null && study == null) {
      fields.problem("study", "a finding needs a study or a source");
    }
    Finding finding =
        new Finding(fields.localized("text"), direction.orElse(Direction.NONE), study, read);
    fields.done();
    return finding;
  }
}
