package nl.veerkracht.form;

import static nl.veerkracht.form.SectionFields.BODY;
import static nl.veerkracht.form.SectionFields.LONG;
import static nl.veerkracht.form.SectionFields.MEDIUM;
import static nl.veerkracht.form.SectionFields.SHORT;
import static nl.veerkracht.form.SectionFields.essentials;
import static nl.veerkracht.form.SectionFields.section;

import java.util.List;
import nl.veerkracht.item.Kind;
import nl.veerkracht.taxonomy.Vocabulary;

/** Which fields each kind has, in which order and under which heading. */
class KindForms {

  private KindForms() {}

  static List<Section> of(Kind kind) {
    return switch (kind) {
      case INTERVENTION -> intervention();
      case TOOL -> tool();
      case PUBLICATION -> publication();
      case ORGANISATION -> organisation();
      case PROGRAMME -> programme();
      case ACTIVITY -> activity();
      case PAGE -> page();
    };
  }

  private static List<Section> intervention() {
    return List.of(
        sources(
            available(named(), "fact.date-intervention")
                .terms(Vocabulary.FACTOR, Vocabulary.PHENOMENON, Vocabulary.TARGET_GROUP)),
        minute(),
        described()
            .bilingual("goal", FieldType.TEXT, LONG, "section.goal")
            .bilingual("approach", FieldType.TEXT, LONG, "section.approach")
            .field("age.from", FieldType.NUMBER, SHORT, "field.age.from")
            .field("age.to", FieldType.NUMBER, SHORT, "field.age.to")
            .done(),
        section("conditions", "form.conditions")
            .bilingual("intermediaries", FieldType.TEXT, LONG, "section.intermediaries")
            .bilingual("materials", FieldType.TEXT, LONG, "section.materials")
            .bilingual("conditions", FieldType.TEXT, LONG, "section.conditions")
            .done(),
        section("research", "form.research")
            .bilingual("foundation", FieldType.TEXT, LONG, "section.foundation")
            .bilingual("elements", FieldType.TEXT, LONG, "section.elements")
            .terms(Vocabulary.EVALUATION_TYPE, Vocabulary.EVALUATION_STAGE)
            .done(),
        classification(
            Vocabulary.AGE,
            Vocabulary.SETTING,
            Vocabulary.APPROACH,
            Vocabulary.ACTION_LINE,
            Vocabulary.POLICY_AREA),
        relations());
  }

  private static List<Section> tool() {
    return List.of(
        sources(
            available(named(), "fact.date")
                .terms(
                    Vocabulary.TOOL_TYPE,
                    Vocabulary.FACTOR,
                    Vocabulary.PHENOMENON,
                    Vocabulary.TARGET_GROUP)),
        minute(),
        described()
            .bilingual("use-when", FieldType.TEXT, LONG, "section.use-when")
            .bilingual("steps", FieldType.LINES, LONG, "steps.title")
            .done(),
        evaluated(),
        relations());
  }

  private static List<Section> publication() {
    return List.of(
        sources(
            available(named().field("authors", FieldType.LINES, LONG, "fact.authors"), "fact.date")
                .field("doi", FieldType.LINE, SHORT, "fact.doi")
                .terms(
                    Vocabulary.PUBLICATION_TYPE,
                    Vocabulary.FACTOR,
                    Vocabulary.PHENOMENON,
                    Vocabulary.TARGET_GROUP)),
        section("published", "form.published")
            .field("publisher", FieldType.LINE, SHORT, "fact.publisher")
            .field("series", FieldType.LINE, SHORT, "fact.series")
            .field("pages", FieldType.LINE, SHORT, "fact.pages")
            .field("isbn", FieldType.LINE, SHORT, "fact.isbn")
            .field("document-number", FieldType.LINE, SHORT, "fact.document-number")
            .done(),
        described().done(),
        section("research", "findings.title")
            .bilingual("findings", FieldType.LINES, LONG, "field.findings")
            .bilingual("cited-for", FieldType.TEXT, LONG, "section.cited-for")
            .done(),
        evaluated(),
        relations());
  }

  private static List<Section> organisation() {
    return List.of(
        sources(
            named()
                .field("abbreviation", FieldType.LINE, SHORT, "fact.abbreviation")
                .field("website", FieldType.URL, MEDIUM, "field.website")
                .terms(Vocabulary.ORGANISATION_TYPE, Vocabulary.POLICY_AREA)),
        described().bilingual("role", FieldType.TEXT, LONG, "section.role").done(),
        dated(),
        relations());
  }

  private static List<Section> programme() {
    return List.of(
        sources(
            available(named(), "fact.date")
                .choice("department", Vocabulary.ORGANISATION, "fact.department")
                .terms(Vocabulary.FACTOR, Vocabulary.PHENOMENON, Vocabulary.TARGET_GROUP)),
        described()
            .field("period.from", FieldType.DATE, SHORT, "field.period.from")
            .field("period.to", FieldType.DATE, SHORT, "field.period.to")
            .bilingual("agenda-relation", FieldType.TEXT, LONG, "section.agenda-relation")
            .done(),
        classification(
            Vocabulary.SETTING,
            Vocabulary.ACTION_LINE,
            Vocabulary.POLICY_AREA,
            Vocabulary.EVALUATION_TYPE),
        relations());
  }

  private static List<Section> activity() {
    return List.of(
        sources(
            named()
                .bilingual("target", FieldType.TEXT, MEDIUM, "section.target")
                .field("due", FieldType.DATE, SHORT, "fact.due")
                .field("amount", FieldType.NUMBER, SHORT, "fact.amount")
                .field("website", FieldType.URL, MEDIUM, "field.website")
                .terms(Vocabulary.ACTION_LINE)),
        described().done(),
        dated(),
        classification(
            Vocabulary.FACTOR,
            Vocabulary.PHENOMENON,
            Vocabulary.TARGET_GROUP,
            Vocabulary.SETTING,
            Vocabulary.POLICY_AREA),
        relations());
  }

  private static List<Section> page() {
    return List.of(
        sources(
            named()
                .required()
                .bilingual("body", FieldType.TEXT, BODY, "item.body")
                .choice("explains.factor", Vocabulary.FACTOR, "field.explains.factor")
                .choice("explains.phenomenon", Vocabulary.PHENOMENON, "field.explains.phenomenon")
                .field("order", FieldType.NUMBER, SHORT, "field.order")),
        section("dated", "facts.title")
            .field("date", FieldType.DATE, SHORT, "fact.date")
            .languages()
            .field("website", FieldType.URL, MEDIUM, "field.website")
            .done(),
        classification(
            Vocabulary.FACTOR,
            Vocabulary.PHENOMENON,
            Vocabulary.TARGET_GROUP,
            Vocabulary.ACTION_LINE,
            Vocabulary.POLICY_AREA,
            Vocabulary.EVALUATION_TYPE),
        relations());
  }

  private static SectionFields named() {
    return essentials()
        .required()
        .bilingual("title", FieldType.LINE, SHORT, "field.title")
        .required()
        .bilingual("summary", FieldType.TEXT, MEDIUM, "field.summary");
  }

  private static SectionFields available(SectionFields fields, String dateLabel) {
    return fields
        .field("date", FieldType.DATE, SHORT, dateLabel)
        .languages()
        .field("website", FieldType.URL, MEDIUM, "field.website");
  }

  private static Section sources(SectionFields fields) {
    return fields.required().field("sources", FieldType.SOURCES, LONG, "sources.title").done();
  }

  private static Section minute() {
    SectionFields fields = section("minute", "minute.title");
    for (String question : List.of("what", "for-whom", "cost", "time", "needs", "works", "mind")) {
      fields.bilingual("minute." + question, FieldType.TEXT, MEDIUM, "minute." + question);
    }
    return fields.done();
  }

  private static SectionFields described() {
    return section("description", "item.body")
        .bilingual("body", FieldType.TEXT, BODY, "field.body");
  }

  private static Section dated() {
    return section("dated", "facts.title")
        .field("date", FieldType.DATE, SHORT, "fact.date")
        .languages()
        .done();
  }

  private static Section classification(String... vocabularies) {
    return section("classification", "form.classification").terms(vocabularies).done();
  }

  /** Where tools and publications belong; an intervention says elsewhere how it was evaluated. */
  private static Section evaluated() {
    return classification(
        Vocabulary.AGE,
        Vocabulary.SETTING,
        Vocabulary.APPROACH,
        Vocabulary.ACTION_LINE,
        Vocabulary.POLICY_AREA,
        Vocabulary.EVALUATION_TYPE);
  }

  private static Section relations() {
    return section("relations", "related.title")
        .field("links", FieldType.LINKS, LONG, "field.links")
        .done();
  }
}
