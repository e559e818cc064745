package nl.veerkracht.search.judged;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.veerkracht.search.Hit;
import nl.veerkracht.search.SearchQuery;
import nl.veerkracht.search.lucene.LuceneEngine;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/**
 * The engine beside plain Lucene on public collections with judged answers, which are no part of
 * this repository; what comes out is in target/judged.txt. It is run on purpose, as it takes some
 * minutes: {@code ./mvnw -pl platform-search test -Dtest=JudgedCollectionsTest
 * -Djudged.collections=<folder>}.
 */
class JudgedCollectionsTest {
  private static final Path FOLDER =
      Path.of(
          System.getProperty(
              "judged.collections", System.getProperty("user.home") + "/judged-collections"));

  @Test
  void answersNoCollectionWorseThanPlainLucene() throws IOException {
    assumeTrue(
        Files.isDirectory(FOLDER),
        "Nothing is measured: no folder "
            + FOLDER
            + " with judged collections; say where they are with -Djudged.collections=<folder>");
    SoftAssertions softly = new SoftAssertions();
    List<String> report = new ArrayList<>();
    for (Path folder : collections()) {
      JudgedCollection collection = JudgedCollection.read(folder);
      Figures plain = plain(collection);
      Figures ours = ours(collection);
      report.add("%-10s plain  %s".formatted(collection.name(), plain));
      report.add("%-10s ours   %s".formatted(collection.name(), ours));
      softly.assertThat(ours.ndcg()).as(collection.name()).isGreaterThanOrEqualTo(plain.ndcg());
    }
    Files.write(Path.of("target", "judged.txt"), report);
    softly.assertThat(report).as("collections in %s", FOLDER).isNotEmpty();
    softly.assertAll();
  }

  private static List<Path> collections() throws IOException {
    try (Stream<Path> folders = Files.list(FOLDER)) {
      return folders.filter(folder -> Files.exists(folder.resolve("qrels.tsv"))).sorted().toList();
    }
  }

  private static Figures ours(JudgedCollection collection) {
    try (LuceneEngine engine = LuceneEngine.open(new ByteBuffersDirectory())) {
      engine.put(collection.documents());
      engine.commit(Instant.EPOCH);
      return Figures.of(
          collection,
          text ->
              engine
                  .search(
                      SearchQuery.of(text, collection.language())
                          .withSize(Figures.DEPTH)
                          .withoutFacets())
                  .hits()
                  .stream()
                  .map(Hit::id)
                  .toList());
    }
  }

  private static Figures plain(JudgedCollection collection) throws IOException {
    try (PlainLucene plain = new PlainLucene(collection)) {
      return Figures.of(collection, plain::find);
    }
  }
}
