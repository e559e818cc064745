package nl.veerkracht.form.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.veerkracht.form.FieldValues;
import nl.veerkracht.form.reference.References.Imported;
import nl.veerkracht.taxonomy.Language;

/** What is read out of a text, for tests of every format. */
final class Readings {

  private Readings() {}

  /** The one publication in a text without mistakes. */
  static FieldValues one(String text) {
    Imported read = References.read(text);
    assertThat(read.problems()).isEmpty();
    assertThat(read.publications()).hasSize(1);
    return read.publications().getFirst();
  }

  static List<String> titles(String text) {
    return References.read(text).publications().stream()
        .map(values -> values.get("title.nl") + values.get("title.en"))
        .toList();
  }

  /** Line and key of every problem. */
  static List<String> problems(String text) {
    List<ReferenceProblem> problems = References.read(text).problems();
    for (ReferenceProblem problem : problems) {
      for (Language language : Language.values()) {
        assertThat(problem.text(language)).doesNotContain("{0}", "{1}");
        if (problem.line() > 0) {
          assertThat(problem.text(language)).contains(" " + problem.line() + ":");
        }
      }
    }
    return problems.stream().map(it -> it.line() + " " + it.messageKey()).toList();
  }
}
