package nl.veerkracht.search.judged;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import nl.veerkracht.search.Language;
import nl.veerkracht.search.SearchDocument;
import nl.veerkracht.search.Texts;

/**
 * Documents and questions with judged answers from elsewhere, in a folder: {@code docs.tsv.gz} (id,
 * title, text), {@code queries.tsv} (id, text) and {@code qrels.tsv} (question, document, grade).
 * The name of a Dutch collection ends in {@code -nl}.
 */
record JudgedCollection(
    String name, Language language, List<SearchDocument> documents, List<Question> questions) {

  /**
   * @param grades of the documents that answer it, by id
   */
  record Question(String text, Map<String, Integer> grades) {}

  static JudgedCollection read(Path folder) throws IOException {
    String name = folder.getFileName().toString();
    Language language = name.endsWith("-nl") ? Language.NL : Language.EN;
    Map<String, Map<String, Integer>> grades = new HashMap<>();
    for (String[] line : lines(Files.newInputStream(folder.resolve("qrels.tsv")))) {
      grades
          .computeIfAbsent(line[0], none -> new HashMap<>())
          .put(line[1], Integer.parseInt(line[2]));
    }
    return new JudgedCollection(
        name,
        language,
        lines(new GZIPInputStream(Files.newInputStream(folder.resolve("docs.tsv.gz")))).stream()
            .map(line -> document(language, line))
            .toList(),
        lines(Files.newInputStream(folder.resolve("queries.tsv"))).stream()
            .filter(line -> grades.containsKey(line[0]))
            .map(line -> new Question(unquoted(line[1]), grades.get(line[0])))
            .toList());
  }

  private static SearchDocument document(Language language, String[] line) {
    Texts texts = new Texts(line[1], "", line[2], "");
    return new SearchDocument(
        line[0],
        Instant.EPOCH,
        Instant.EPOCH,
        Map.of(language, texts),
        Map.of(),
        null,
        0,
        List.of(),
        Map.of());
  }

  /** Who wrote these questions knew nothing of what quotes and a minus mean in ours. */
  private static String unquoted(String text) {
    return text.replace('"', ' ').replaceAll("(?<=^|\\s)-+", "");
  }

  private static List<String[]> lines(InputStream stream) throws IOException {
    try (stream) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank())
          .map(line -> line.split("\t", -1))
          .toList();
    }
  }
}
