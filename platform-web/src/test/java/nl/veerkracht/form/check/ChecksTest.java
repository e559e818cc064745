package nl.veerkracht.form.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import nl.veerkracht.form.BundledItems;
import nl.veerkracht.form.Contents;
import nl.veerkracht.form.FieldDefinition;
import nl.veerkracht.form.FieldValues;
import nl.veerkracht.form.Form;
import nl.veerkracht.form.Noise;
import nl.veerkracht.item.ItemContent;
import nl.veerkracht.item.Kind;
import nl.veerkracht.taxonomy.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ChecksTest {

  private static final Checks CHECKS = new Checks(BundledItems.TAXONOMY, BundledItems.kinds());

  private static final FieldValues COMPLETE =
      FieldValues.NONE
          .with("title.nl", "Titel")
          .with("summary.en", "Summary")
          .with("sources", "Bron")
          .with("body.nl", "Tekst")
          .with("term.phenomenon", "polarisatie");

  private static List<FieldMistake> mistakes(Kind kind, FieldValues values) {
    return CHECKS.of(kind, "new-item", values);
  }

  @ParameterizedTest
  @EnumSource
  void findsNothingWrongWithTheLeastThatIsNeeded(Kind kind) {
    assertThat(mistakes(kind, COMPLETE)).isEmpty();
  }

  @Test
  void findsNothingWrongWithShippedItemsButForTopicsThatTheyLack() {
    for (ItemContent item : BundledItems.ALL) {
      assertThat(CHECKS.of(item.kind(), item.slug(), Contents.of(item)))
          .as(item.slug())
          .filteredOn(mistake -> !mistake.messageKey().equals("mistake.topic"))
          .isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void asksForEverythingThatIsRequired(Kind kind) {
    List<String> required =
        Form.of(kind).fields().stream()
            .filter(field -> field.required() && field.language() != Language.EN)
            .map(FieldDefinition::name)
            .toList();

    assertThat(mistakes(kind, FieldValues.NONE))
        .filteredOn(mistake -> !mistake.messageKey().equals("mistake.topic"))
        .extracting(FieldMistake::field)
        .isEqualTo(required);
    assertThat(mistakes(kind, FieldValues.NONE.with("title.nl", " \n ")))
        .contains(new FieldMistake("title.nl", "mistake.required-text", List.of()));
  }

  @ParameterizedTest
  @EnumSource(names = {"INTERVENTION", "TOOL", "PUBLICATION"})
  void asksForATopic(Kind kind) {
    assertThat(mistakes(kind, COMPLETE.with("term.phenomenon", "")))
        .containsExactly(new FieldMistake("term.factor", "mistake.topic", List.of()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "INTERVENTION; date; 2019-02-30; mistake.date",
        "INTERVENTION; website; www.nji.nl; mistake.url",
        "INTERVENTION; age.from; twaalf; mistake.number",
        "INTERVENTION; languages; fr; mistake.term",
        "INTERVENTION; term.factor; vrolijkheid; mistake.term",
        "INTERVENTION; links; owner; mistake.link",
        "INTERVENTION; links; eigenaar nji; mistake.relation",
        "INTERVENTION; links; owner bestaat-niet; mistake.item",
        "INTERVENTION; links; related new-item; mistake.link-self",
        "INTERVENTION; links; owner alleen-jij-bepaalt; mistake.organisation",
        "INTERVENTION; sources; | https://a.nl; mistake.source-title",
        "INTERVENTION; sources; https://a.nl; mistake.source-title",
        "INTERVENTION; sources; Bron | a.nl; mistake.source-url",
        "INTERVENTION; sources; Bron | | vorig jaar; mistake.source-date",
        "INTERVENTION; sources; a | https://a.nl | 2019 | n | n | n; mistake.source-parts",
        "PUBLICATION; doi; 11.1000/182; mistake.doi",
        "PUBLICATION; isbn; 978-90-6868-783-6; mistake.isbn",
        "PUBLICATION; authors; Jansen, A. 0000-0002-1825-0098; mistake.orcid",
        "PROGRAMME; department; bestaat-niet; mistake.term",
        "PROGRAMME; period.to; 25; mistake.date",
        "PAGE; order; eerst; mistake.number"
      })
  void namesWhatIsWrong(Kind kind, String field, String text, String key) {
    assertThat(mistakes(kind, COMPLETE.with(field, text)))
        .singleElement()
        .satisfies(
            mistake -> {
              assertThat(mistake.field()).isEqualTo(field);
              assertThat(mistake.messageKey()).isEqualTo(key);
              for (Language language : Language.values()) {
                assertThat(mistake.text(language))
                    .contains(mistake.arguments())
                    .doesNotContain("{", "\\\\");
              }
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "PUBLICATION; doi; https://doi.org/10.1000/182",
        "PUBLICATION; isbn; 978-90-6868-783-5",
        "PUBLICATION; authors; Jansen, A. 0000-0002-1825-0097",
        "INTERVENTION; links; owner /item/nji",
        "INTERVENTION; sources; Bron | https://a.nl | 2019 | Toelichting",
        "PROGRAMME; department; szw"
      })
  void takesWhatIsRight(Kind kind, String field, String text) {
    assertThat(mistakes(kind, COMPLETE.with(field, text))).isEmpty();
  }

  @Test
  void comparesWhatSeveralFieldsSay() {
    assertThat(mistakes(Kind.INTERVENTION, COMPLETE.with("age.from", "12").with("age.to", "4")))
        .containsExactly(new FieldMistake("age.to", "mistake.age", List.of("12", "4")));
    assertThat(
            mistakes(
                Kind.PROGRAMME, COMPLETE.with("period.from", "2025-06").with("period.to", "2024")))
        .containsExactly(
            new FieldMistake("period.to", "mistake.period", List.of("2025-06", "2024")));
    assertThat(
            mistakes(
                Kind.PROGRAMME, COMPLETE.with("period.from", "2025-06").with("period.to", "2025")))
        .isEmpty();
    assertThat(
            mistakes(
                Kind.PAGE,
                COMPLETE
                    .with("explains.factor", "vakmanschap")
                    .with("explains.phenomenon", "onrust")))
        .extracting(FieldMistake::messageKey)
        .containsExactly("mistake.explains");
    assertThat(mistakes(Kind.PROGRAMME, COMPLETE.with("department", "szw\nnji")))
        .extracting(FieldMistake::messageKey)
        .containsExactly("mistake.lines");
    assertThat(mistakes(Kind.TOOL, COMPLETE.with("links", "related nji\nrelated nji")))
        .extracting(FieldMistake::messageKey)
        .containsExactly("mistake.link-twice");
  }

  @Test
  void saysHowLongATextIsAndMayBe() {
    assertThat(mistakes(Kind.TOOL, COMPLETE.with("title.nl", "x".repeat(301))))
        .singleElement()
        .satisfies(
            mistake -> assertThat(mistake.text(Language.EN)).contains("301 char", "At most 300"));
  }

  @Test
  void tellsMistakesInTheOrderOfTheForm() {
    FieldValues values = COMPLETE.with("links", "owner").with("date", "x").with("title.nl", "");

    assertThat(mistakes(Kind.TOOL, values))
        .extracting(FieldMistake::field)
        .containsExactly("title.nl", "date", "links");
  }

  @ParameterizedTest
  @EnumSource
  void neverFailsWhateverIsTyped(Kind kind) {
    Random random = new Random(2);
    for (int round = 0; round < 200; round++) {
      assertThat(mistakes(kind, Noise.in(Form.of(kind), random)))
          .allSatisfy(mistake -> assertThat(mistake.text(Language.NL)).isNotBlank());
    }
  }

  @Test
  void asksOfEveryPictureWhatIsOnItAndThatItIsHere() {
    FieldValues values =
        COMPLETE.with(
            "body.nl",
            "![Schema](/files/0a1b) ![ ](/files/2c3d) ![Logo](https://example.org/logo.png)");

    assertThat(mistakes(Kind.TOOL, values))
        .containsExactly(
            new FieldMistake("body.nl", "mistake.picture-text", List.of("/files/2c3d")),
            new FieldMistake(
                "body.nl", "mistake.picture-elsewhere", List.of("https://example.org/logo.png")));
  }
}
