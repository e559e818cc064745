package nl.veerkracht.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.veerkracht.catalogue.HistoryView.ChangedField;
import nl.veerkracht.form.Contents;
import nl.veerkracht.form.FieldDefinition;
import nl.veerkracht.form.FieldType;
import nl.veerkracht.form.FieldValues;
import nl.veerkracht.form.Form;
import nl.veerkracht.form.LinkLine;
import nl.veerkracht.form.compare.Differences;
import nl.veerkracht.form.compare.Differences.Difference;
import nl.veerkracht.item.Finding;
import nl.veerkracht.item.Intervention;
import nl.veerkracht.item.ItemContent;
import nl.veerkracht.item.Recognition;
import nl.veerkracht.taxonomy.Language;
import nl.veerkracht.taxonomy.Messages;
import nl.veerkracht.taxonomy.Taxonomy;
import nl.veerkracht.taxonomy.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * What changed between two versions, in the words of a page: terms and relations by their names. It
 * also tells of what no form holds, such as recognitions: otherwise a change would stay hidden.
 */
class Comparison {

  private static final String TERMS = "term.";
  private static final Map<String, String> WITHOUT_FIELD =
      Map.of(
          "recognitions", "recognition.title",
          "stages", "stage.title",
          "effects", "findings.title");

  private final Taxonomy taxonomy;
  private final Language language;

  Comparison(Taxonomy taxonomy, Language language) {
    this.taxonomy = taxonomy;
    this.language = language;
  }

  List<ChangedField> between(ItemContent before, ItemContent after) {
    return Differences.between(Form.of(after.kind()), readable(before), readable(after)).stream()
        .map(this::changed)
        .toList();
  }

  private ChangedField changed(Difference difference) {
    Optional<Language> written = difference.definition().map(FieldDefinition::language);
    return new ChangedField(
        label(difference), written.map(Language::code).orElse(null), difference.segments());
  }

  private String label(Difference difference) {
    String name = difference.field();
    String key = WITHOUT_FIELD.get(name);
    if (difference.definition().isPresent()) {
      key = difference.definition().get().label();
    }
    if (key != null) {
      return Messages.of(language, key);
    }
    return name.startsWith(TERMS)
        ? taxonomy
            .vocabulary(name.substring(TERMS.length()))
            .map(vocabulary -> vocabulary.title().in(language))
            .orElse(name)
        : name;
  }

  private FieldValues readable(ItemContent content) {
    Form form = Form.of(content.kind());
    Map<String, String> values = new TreeMap<>(Contents.of(content).values());
    values.replaceAll(
        (name, value) -> form.field(name).map(field -> readable(field, value)).orElse(value));
    content
        .terms()
        .forEach(
            (vocabulary, ids) ->
                values.putIfAbsent(TERMS + vocabulary, names(vocabulary, String.join("\n", ids))));
    if (content.details() instanceof Intervention intervention) {
      values.put("recognitions", judgements(Vocabulary.EVIDENCE, intervention.recognitions()));
      values.put("stages", judgements(Vocabulary.EVALUATION_STAGE, intervention.stageHistory()));
      values.put("effects", lines(intervention.findings().stream().map(this::written)));
    }
    return new FieldValues(values);
  }

  private static String lines(Stream<String> lines) {
    return lines.collect(Collectors.joining("\n"));
  }

  private String readable(FieldDefinition field, String value) {
    if (field.vocabulary() != null) {
      return names(field.vocabulary(), value);
    }
    return field.type() == FieldType.LINKS
        ? lines(value.lines().map(LinkLine::parse).map(this::written))
        : value;
  }

  private String names(String vocabulary, String ids) {
    return lines(ids.lines().map(id -> name(vocabulary, id)));
  }

  private String name(String vocabulary, String id) {
    return taxonomy.term(vocabulary, id).map(term -> term.name().in(language)).orElse(id);
  }

  private String written(LinkLine link) {
    String key = "relation." + link.relation();
    return (Messages.has(key) ? Messages.of(language, key) : link.relation()) + ": " + link.to();
  }

  private String judgements(String vocabulary, List<Recognition> judgements) {
    return lines(judgements.stream().map(one -> written(vocabulary, one)));
  }

  private String written(String vocabulary, Recognition recognition) {
    return present(
        name(vocabulary, recognition.level()),
        recognition.body().isEmpty() ? null : recognition.body(),
        recognition.date(),
        recognition.quote(),
        recognition.conditional() ? Messages.of(language, "recognition.conditional") : null,
        ItemView.text(recognition.note(), language),
        recognition.url(),
        recognition.validUntil(),
        recognition.why(),
        recognition.corrected() == null
            ? null
            : Messages.of(language, "recognition.corrected", recognition.corrected()));
  }

  private String written(Finding finding) {
    return present(
        Messages.of(language, "finding." + finding.direction().code()),
        finding.text().in(language),
        finding.study(),
        finding.source() == null ? null : finding.source().title());
  }

  private static String present(@Nullable String... parts) {
    return Arrays.stream(parts).filter(Objects::nonNull).collect(Collectors.joining(" – "));
  }
}
