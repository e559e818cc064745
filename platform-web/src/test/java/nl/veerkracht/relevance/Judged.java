package nl.veerkracht.relevance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.veerkracht.search.Language;

/**
 * The questions with what answers them; the README beside the two files says how they came about.
 */
record Judged(List<Question> questions) {

  /** Part of the set that is not looked at while something is tuned. */
  static final String HELD = "held";

  /**
   * A question.
   *
   * @param grades of the items that answer it, by slug: 3 is exactly what is asked for
   */
  record Question(
      String id,
      String part,
      String kind,
      Language language,
      String text,
      Map<String, Integer> grades) {}

  static Judged shipped() {
    Map<String, Map<String, Integer>> grades = new HashMap<>();
    for (String[] line : lines("judgements.tsv")) {
      grades
          .computeIfAbsent(line[0], none -> new HashMap<>())
          .put(line[1], Integer.parseInt(line[2]));
    }
    List<Question> questions = new ArrayList<>();
    for (String[] line : lines("questions.tsv")) {
      String judged = line[2].equals("typo") ? line[0].substring(0, line[0].length() - 1) : line[0];
      questions.add(
          new Question(
              line[0],
              line[1],
              line[2],
              line[3].equals("nl") ? Language.NL : Language.EN,
              line[4],
              Objects.requireNonNull(grades.get(judged), judged)));
    }
    return new Judged(questions);
  }

  private static List<String[]> lines(String file) {
    try (InputStream in = Judged.class.getResourceAsStream(file)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().skip(1).filter(line -> !line.isBlank()).map(l -> l.split("\t")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Judged only(Predicate<Question> which) {
    return new Judged(questions.stream().filter(which).toList());
  }

  /** The questions without their typing errors, one for each that has one. */
  Judged clean() {
    Stream<String> wrong =
        questions.stream().filter(one -> one.kind().equals("typo")).map(Question::id);
    List<String> twins = wrong.map(id -> id.substring(0, id.length() - 1)).toList();
    return only(one -> twins.contains(one.id()));
  }
}
