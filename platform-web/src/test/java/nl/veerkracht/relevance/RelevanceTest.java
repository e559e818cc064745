package nl.veerkracht.relevance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import nl.veerkracht.content.BundledPack;
import nl.veerkracht.content.ContentPack;
import nl.veerkracht.indexing.ShippedDocuments;
import nl.veerkracht.search.Evidence;
import nl.veerkracht.search.Hit;
import nl.veerkracht.search.Language;
import nl.veerkracht.search.SearchDocument;
import nl.veerkracht.search.SearchQuery;
import nl.veerkracht.search.lucene.LuceneEngine;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The search against questions with judged answers; what comes out is in target/relevance.txt. */
class RelevanceTest {

  private static final Judged ALL = Judged.shipped();
  private static final Predicate<Judged.Question> HELD = one -> one.part().equals(Judged.HELD);
  private static final Predicate<Judged.Question> CLEAN = one -> !one.kind().equals("typo");
  private static final List<SearchDocument> DOCUMENTS = ShippedDocuments.all();
  private static final List<String> REPORT = new ArrayList<>();

  private static LuceneEngine engine;
  private static PlainLucene plain;
  private static Figures all;

  @BeforeAll
  static void fill() throws IOException {
    engine = filled(EnumSet.allOf(Evidence.class));
    plain = new PlainLucene(DOCUMENTS);
    all = ours("all", ALL);
  }

  private static LuceneEngine filled(Set<Evidence> evidence) {
    LuceneEngine filled = LuceneEngine.open(new ByteBuffersDirectory(), evidence);
    filled.put(DOCUMENTS);
    filled.commit(Instant.EPOCH);
    filled.use(ShippedDocuments.synonyms());
    return filled;
  }

  @AfterAll
  static void report() throws IOException {
    engine.close();
    Files.write(Path.of("target", "relevance.txt"), REPORT);
  }

  private static List<String> found(LuceneEngine engine, String text, Language language) {
    SearchQuery query = SearchQuery.of(text, language).withoutFacets();
    return engine.search(query).hits().stream().map(Hit::id).toList();
  }

  private static Figures ours(String name, Judged judged) {
    return figures(name, judged, engine);
  }

  private static Figures figures(String name, Judged judged, LuceneEngine engine) {
    Figures figures = Figures.of(judged, (text, language) -> found(engine, text, language));
    REPORT.add("%-28s ours   %s".formatted(name, figures));
    return figures;
  }

  private static Figures plain(String name, Judged judged) {
    Figures figures = Figures.of(judged, plain);
    REPORT.add("%-28s plain  %s".formatted(name, figures));
    return figures;
  }

  @Test
  void answersFarBetterThanPlainLucene() {
    for (Judged part : List.of(ALL.only(HELD.negate()), ALL.only(HELD))) {
      String name = part.questions().getFirst().part();
      Figures ours = ours(name, part);
      Figures plain = plain(name, part);
      assertThat(ours.ndcg()).isGreaterThan(1.2 * plain.ndcg());
    }
  }

  /** By where the first good answer stands: many kinds have one item that is meant. */
  @Test
  void putsAGoodAnswerToDutchQuestionsNoLowerThanPlainLucene() {
    for (String kind : List.of("word", "compound", "synonym", "name", "known", "typo")) {
      Judged judged = ALL.only(one -> one.kind().equals(kind));
      assertThat(ours(kind, judged).mrr())
          .as(kind)
          .isGreaterThanOrEqualTo(plain(kind, judged).mrr());
    }
  }

  @Test
  void putsAKnownItemAmongTheFirstThree() {
    Judged known = ALL.only(one -> one.kind().equals("known"));

    assertThat(ours("known", known).inThree()).isGreaterThanOrEqualTo(0.95);
  }

  @Test
  void answersEnglishNoWorseThanPlainLucene() {
    Judged english = ALL.only(one -> one.kind().equals("english"));

    assertThat(ours("english", english).ndcg())
        .isGreaterThanOrEqualTo(plain("english", english).ndcg());
  }

  /** What each part of the evidence is worth, over all questions. */
  @ParameterizedTest
  @EnumSource(Evidence.class)
  void losesWithoutAnyPartOfTheEvidence(Evidence part) throws IOException {
    try (LuceneEngine less = filled(EnumSet.complementOf(EnumSet.of(part)))) {
      Figures without = figures("all, without " + part, ALL, less);

      assertThat(without.ndcg()).isLessThanOrEqualTo(all.ndcg());
    }
  }

  @Test
  void losesLittleByATypingError() {
    Figures wrong = ours("with a typing error", ALL.only(CLEAN.negate()));
    Figures clean = ours("the same without", ALL.clean());

    assertThat(wrong.ndcg()).isGreaterThanOrEqualTo(0.97 * clean.ndcg());
  }

  /** A judgement about something that is no longer there would only lower the figures. */
  @Test
  void judgesItemsThatExist() {
    ContentPack pack = BundledPack.read();
    List<String> slugs = pack.items().stream().map(item -> item.slug()).toList();

    assertThat(ALL.questions())
        .allSatisfy(one -> assertThat(slugs).containsAll(one.grades().keySet()));
  }
}
