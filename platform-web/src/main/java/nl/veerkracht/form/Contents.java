package nl.veerkracht.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.veerkracht.item.Details;
import nl.veerkracht.item.EditorialPage;
import nl.veerkracht.item.EditorialPage.Explains;
import nl.veerkracht.item.Intervention;
import nl.veerkracht.item.ItemContent;
import nl.veerkracht.item.Kind;
import nl.veerkracht.taxonomy.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * From the content of an item to the fields of its form, and back. What has no field is carried
 * over from the content that a draft started from: recognitions and other judgements, findings with
 * a direction, terms of vocabularies that are not in the form, and the term that a page explains
 * when it is of such a vocabulary. A stage of evaluation that was judged stands above what is
 * filled in.
 */
public final class Contents {

  private Contents() {}

  /** The fields of an item, filled in. */
  public static FieldValues of(ItemContent content) {
    FieldWriter writer =
        new FieldWriter()
            .localized("title", content.title())
            .localized("summary", content.summary())
            .localized("body", content.body())
            .put("date", content.date())
            .lines("languages", content.languages())
            .put("website", content.website());
    content.terms().forEach((vocabulary, ids) -> writer.lines("term." + vocabulary, ids));
    writer.lines(
        "links", content.links().stream().map(link -> LinkLine.of(link).written()).toList());
    writer.lines(
        "sources", content.sources().stream().map(it -> SourceLine.of(it).written()).toList());
    DetailsFields.write(content.details(), writer);
    return writer.in(Form.of(content.kind()));
  }

  /**
   * The content that was filled in. It never fails: what is missing or not written as it should be
   * is left out, so that an unfinished draft can be shown as well.
   *
   * @param base the content that the draft started from; null for a new item
   */
  public static ItemContent content(
      FieldValues values, Kind kind, String slug, @Nullable ItemContent base) {
    FieldReader reader = new FieldReader(values);
    Details details = DetailsFields.read(kind, reader, base == null ? null : base.details());
    return new ItemContent(
        slug,
        reader.neededLocalized("title"),
        reader.neededLocalized("summary"),
        reader.localized("body"),
        reader.value("date", Formats::date),
        reader.lines("languages").stream().distinct().toList(),
        reader.value("website", Formats::url),
        terms(reader, details, base),
        reader.lines("links").stream()
            .flatMap(line -> LinkLine.parse(line).link().stream())
            .distinct()
            .toList(),
        reader.lines("sources").stream()
            .flatMap(line -> SourceLine.parse(line).source().stream())
            .toList(),
        details,
        base == null ? List.of() : base.files());
  }

  private static Map<String, List<String>> terms(
      FieldReader reader, Details details, @Nullable ItemContent base) {
    Map<String, List<String>> terms = new TreeMap<>(base == null ? Map.of() : base.terms());
    for (FieldDefinition field : Form.of(details.kind()).fields()) {
      if (field.type() == FieldType.TERMS && field.vocabulary() != null) {
        terms.put(field.vocabulary(), reader.lines(field.name()).stream().distinct().toList());
      }
    }
    if (details instanceof EditorialPage page && page.explains() != null) {
      addExplained(terms, page.explains());
    }
    if (details instanceof Intervention intervention) {
      intervention
          .currentStage()
          .ifPresent(stage -> terms.put(Vocabulary.EVALUATION_STAGE, List.of(stage.level())));
    }
    terms.values().removeIf(List::isEmpty);
    return terms;
  }

  /** A page is about the term that it explains. */
  private static void addExplained(Map<String, List<String>> terms, Explains explains) {
    List<String> ids = new ArrayList<>(terms.getOrDefault(explains.vocabulary(), List.of()));
    if (!ids.contains(explains.term())) {
      ids.add(explains.term());
      terms.put(explains.vocabulary(), ids);
    }
  }
}
