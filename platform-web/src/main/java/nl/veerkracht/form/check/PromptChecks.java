package nl.veerkracht.form.check;

import java.util.regex.Pattern;

/** Checks that no question of an example is left without an answer. */
class PromptChecks {

  private static final Pattern QUESTION = Pattern.compile("(?m)^\\[([^\\[\\]]*\\?)\\]\\s*$");

  private PromptChecks() {}

  static void of(String field, String text, Mistakes mistakes) {
    QUESTION
        .matcher(text)
        .results()
        .findFirst()
        .ifPresent(question -> mistakes.add(field, "mistake.prompt", question.group(1)));
  }
}
