package nl.veerkracht.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.veerkracht.item.Kind;
import nl.veerkracht.taxonomy.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FormTest {

  private static final Map<String, String> DUTCH = texts();

  private static Map<String, String> texts() {
    ResourceBundle bundle =
        ResourceBundle.getBundle("nl.veerkracht.messages", Language.NL.locale());
    return bundle.keySet().stream().collect(Collectors.toMap(key -> key, bundle::getString));
  }

  private static List<FieldDefinition> allFields() {
    return Arrays.stream(Kind.values()).flatMap(kind -> Form.of(kind).fields().stream()).toList();
  }

  private static List<String> names(Section section) {
    return section.fields().stream().map(FieldDefinition::name).toList();
  }

  @ParameterizedTest
  @EnumSource
  void beginsWithTheOneShortPartThatHoldsAllThatIsRequired(Kind kind) {
    List<Section> sections = Form.of(kind).sections();

    assertThat(sections.getFirst().essential()).isTrue();
    assertThat(names(sections.getFirst()))
        .startsWith("title.nl", "title.en", "summary.nl", "summary.en")
        .hasSizeLessThanOrEqualTo(14);
    assertThat(sections.subList(1, sections.size()))
        .allSatisfy(
            section -> {
              assertThat(section.essential()).isFalse();
              assertThat(section.fields()).isNotEmpty().noneMatch(FieldDefinition::required);
            });
  }

  @ParameterizedTest
  @EnumSource
  void namesEveryFieldOnceAndInItsSection(Kind kind) {
    Form form = Form.of(kind);

    assertThat(form.fields().stream().map(FieldDefinition::name)).doesNotHaveDuplicates();
    assertThat(form.sections())
        .allSatisfy(
            section ->
                assertThat(section.fields())
                    .allMatch(field -> field.section().equals(section.id())));
    assertThat(form.field("title.nl").orElseThrow().subject()).isEqualTo("title");
    assertThat(form.field("nothing")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void saysOfEveryChoiceWhatCanBeChosen(Kind kind) {
    Set<FieldType> chosen = Set.of(FieldType.TERMS, FieldType.LANGUAGES, FieldType.CHOICE);

    assertThat(Form.of(kind).fields())
        .allMatch(field -> chosen.contains(field.type()) == (field.vocabulary() != null))
        .filteredOn(field -> field.vocabulary() != null)
        .isNotEmpty()
        .allMatch(field -> !BundledItems.TAXONOMY.terms(field.vocabulary()).isEmpty());
  }

  @Test
  void hasATextForEveryNameHintAndExample() {
    assertThat(allFields())
        .allSatisfy(
            field -> {
              assertThat(DUTCH).containsKey(field.label());
              Stream.of(field.hint(), field.example())
                  .filter(key -> key != null)
                  .forEach(key -> assertThat(DUTCH).containsKey(key));
            });
    assertThat(Arrays.stream(Kind.values()).flatMap(kind -> Form.of(kind).sections().stream()))
        .allSatisfy(section -> assertThat(DUTCH).containsKey(section.label()));
  }

  @Test
  void showsEveryTextThatIsAboutAField() {
    Set<String> shown =
        allFields().stream()
            .flatMap(field -> Stream.of(field.label(), field.hint(), field.example()))
            .filter(key -> key != null)
            .collect(Collectors.toSet());

    assertThat(shown)
        .containsAll(DUTCH.keySet().stream().filter(key -> key.startsWith("field.")).toList());
  }

  @Test
  void givesExamplesThatAreRight() {
    Function<String, String> example = field -> DUTCH.get("field." + field + ".example");

    assertThat(Formats.doi(example.apply("doi"))).isPresent();
    assertThat(Formats.isbn(example.apply("isbn"))).isPresent();
    assertThat(Formats.date(example.apply("period.to"))).isPresent();
    assertThat(Formats.url(example.apply("website"))).isPresent();
    assertThat(LinkLine.parse(example.apply("links")).link()).isPresent();
    assertThat(SourceLine.parse(example.apply("sources")).source())
        .hasValueSatisfying(source -> assertThat(source.date()).isEqualTo("2019-08"));
  }
}
