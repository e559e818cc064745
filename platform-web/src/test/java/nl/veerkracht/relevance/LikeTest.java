package nl.veerkracht.relevance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.veerkracht.content.BundledPack;
import nl.veerkracht.indexing.ShippedDocuments;
import nl.veerkracht.item.ItemContent;
import nl.veerkracht.item.Kind;
import nl.veerkracht.item.Link;
import nl.veerkracht.search.Facet;
import nl.veerkracht.search.Language;
import nl.veerkracht.search.SearchDocument;
import nl.veerkracht.search.SearchQuery;
import nl.veerkracht.search.lucene.LuceneEngine;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;

/**
 * How much alike the items are that an item's page shows as such; what comes out is in
 * target/relevance-like.txt.
 *
 * <p>The judgements follow from those of the questions. Two items are as much alike as the lower of
 * their grades for the same question, and of several questions the one that says most; for an item
 * of grade 2 or 3, all others with a grade are judged so. Typing errors ask nothing new, and as on
 * the page, editorial pages and what is linked do not count. What no question asks for has no
 * judgements, so the figures say which way is better rather than how good it is.
 */
class LikeTest {

  private static final int DEPTH = 5;
  private static final int ABOUT_IT = 2;

  private static final Set<String> KINDS =
      EnumSet.complementOf(EnumSet.of(Kind.PAGE)).stream()
          .map(Kind::code)
          .collect(Collectors.toSet());
  private static final List<SearchDocument> DOCUMENTS = ShippedDocuments.all();
  private static final Map<String, Set<String>> LINKED = new HashMap<>();
  private static final Set<String> SHOWN = new HashSet<>();

  static {
    for (ItemContent item : BundledPack.read().items()) {
      for (Link link : item.links()) {
        LINKED.computeIfAbsent(item.slug(), none -> new HashSet<>()).add(link.to());
        LINKED.computeIfAbsent(link.to(), none -> new HashSet<>()).add(item.slug());
      }
      if (item.kind() != Kind.PAGE) {
        SHOWN.add(item.slug());
      }
    }
  }

  private final List<String> report = new ArrayList<>();

  @Test
  void findsMoreAlikeByTermsAndWordsThanByEitherAlone() throws IOException {
    try (LuceneEngine factors = filled(document -> only(document, Set.of(Facet.FACTOR), false));
        LuceneEngine terms = filled(document -> only(document, Set.of(Facet.values()), false));
        LuceneEngine words = filled(document -> only(document, Set.of(), true));
        LuceneEngine both = filled(document -> document)) {
      for (String part : List.of("tune", Judged.HELD)) {
        Map<String, Map<String, Integer>> alike = alike(part);
        double ours = measured(part + ", terms and words", both, Language.NL, alike);
        measured(part + ", the same in English", both, Language.EN, alike);
        double byTerms = measured(part + ", terms", terms, Language.NL, alike);
        double byFactors = measured(part + ", factors", factors, Language.NL, alike);
        double byWords = measured(part + ", words", words, Language.NL, alike);

        assertThat(ours).as(part).isGreaterThan(1.5 * byFactors);
        assertThat(ours).as(part).isGreaterThan(byTerms).isGreaterThan(byWords);
      }
    }
    Files.write(Path.of("target", "relevance-like.txt"), report);
  }

  /** A document with the facets that make it like another, or its texts, left out. */
  private static SearchDocument only(SearchDocument document, Set<Facet> facets, boolean texts) {
    Map<Facet, Set<String>> left =
        document.facets().entrySet().stream()
            .filter(facet -> facet.getKey() == Facet.KIND || facets.contains(facet.getKey()))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    return new SearchDocument(
        document.id(),
        document.changed(),
        document.published(),
        texts ? document.texts() : Map.of(),
        left,
        document.date(),
        document.evidence(),
        document.pages(),
        document.stored());
  }

  private static LuceneEngine filled(UnaryOperator<SearchDocument> with) {
    LuceneEngine engine = LuceneEngine.open(new ByteBuffersDirectory());
    engine.put(DOCUMENTS.stream().map(with).toList());
    engine.commit(Instant.EPOCH);
    return engine;
  }

  private static Map<String, Map<String, Integer>> alike(String part) {
    Map<String, Map<String, Integer>> alike = new TreeMap<>();
    for (Judged.Question question : Judged.shipped().questions()) {
      if (question.part().equals(part) && !question.kind().equals("typo")) {
        question.grades().forEach((one, grade) -> addPairs(alike, one, grade, question.grades()));
      }
    }
    return alike;
  }

  private static void addPairs(
      Map<String, Map<String, Integer>> alike, String one, int grade, Map<String, Integer> grades) {
    if (grade >= ABOUT_IT && SHOWN.contains(one)) {
      grades.forEach(
          (other, its) -> {
            if (canBeShown(other, one)) {
              alike
                  .computeIfAbsent(one, none -> new HashMap<>())
                  .merge(other, Math.min(grade, its), Math::max);
            }
          });
    }
  }

  private static boolean canBeShown(String other, String one) {
    return !other.equals(one) && SHOWN.contains(other) && !linked(one).contains(other);
  }

  private static Set<String> linked(String one) {
    return LINKED.getOrDefault(one, Set.of());
  }

  private double measured(
      String name,
      LuceneEngine engine,
      Language language,
      Map<String, Map<String, Integer>> alike) {
    SearchQuery among =
        SearchQuery.of("", language).withFilters(Map.of(Facet.KIND, KINDS)).withSize(DEPTH);
    double sum = 0;
    for (Map.Entry<String, Map<String, Integer>> each : alike.entrySet()) {
      List<Integer> grades =
          engine.like(each.getKey(), linked(each.getKey()), among).stream()
              .map(hit -> each.getValue().getOrDefault(hit.id(), 0))
              .toList();
      List<Integer> best =
          each.getValue().values().stream().sorted(Comparator.reverseOrder()).toList();
      sum += Figures.gain(grades, DEPTH) / Figures.gain(best, DEPTH);
    }
    double ndcg = sum / alike.size();
    report.add("%-28s %3d items  nDCG@5 %.3f".formatted(name, alike.size(), ndcg));
    return ndcg;
  }
}
