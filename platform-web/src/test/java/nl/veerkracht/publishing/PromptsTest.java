package nl.veerkracht.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.veerkracht.form.BundledItems;
import nl.veerkracht.form.FieldValues;
import nl.veerkracht.form.check.Checks;
import nl.veerkracht.form.check.FieldMistake;
import nl.veerkracht.item.Kind;
import nl.veerkracht.taxonomy.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PromptsTest {

  private static List<String> unanswered(Kind kind, FieldValues values) {
    return new Checks(BundledItems.TAXONOMY, BundledItems.kinds())
        .of(kind, "", values).stream()
            .filter(mistake -> mistake.messageKey().equals("mistake.prompt"))
            .map(FieldMistake::field)
            .toList();
  }

  @ParameterizedTest
  @EnumSource(names = {"INTERVENTION", "TOOL", "PUBLICATION"})
  void asksQuestionsThatMustBeAnsweredBeforeSubmitting(Kind kind) {
    for (Language language : Language.values()) {
      FieldValues prompts = Prompts.of(kind, language);

      assertThat(prompts.values()).isNotEmpty();
      assertThat(unanswered(kind, prompts))
          .containsExactlyInAnyOrderElementsOf(prompts.values().keySet());
      String first = prompts.values().keySet().iterator().next();
      String answered = prompts.get(first).replaceAll("\\[.*]", "Antwoord.");
      assertThat(unanswered(kind, prompts.with(first, answered)))
          .hasSize(prompts.values().size() - 1);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"ORGANISATION", "PAGE"})
  void asksNothingWhereThereIsNoExample(Kind kind) {
    assertThat(Prompts.of(kind, Language.NL)).isEqualTo(FieldValues.NONE);
  }
}
