package nl.veerkracht.search.lucene;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.veerkracht.search.Language;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.PerFieldSimilarityWrapper;
import org.apache.lucene.search.similarities.Similarity;

/**
 * How much a match counts: BM25. In files and within compounds a word's rarity is left out here,
 * because few documents have files: a word that many documents are about would seem rare there and
 * weigh too much. {@link Lookup} puts back how rare it is among the texts of all documents.
 */
final class Similarities extends PerFieldSimilarityWrapper {
  private static final Set<String> ELSEWHERE =
      Arrays.stream(Language.values())
          .flatMap(
              language ->
                  Stream.of(
                      Field.PARTS.in(language),
                      Field.FILE_PARTS.in(language),
                      Field.FILE_EXACT.in(language),
                      Field.FILE_STEM.in(language)))
          .collect(Collectors.toUnmodifiableSet());

  private final Similarity usual = new BM25Similarity();
  private final Similarity regardlessOfRarity = new RegardlessOfRarity();

  @Override
  public Similarity get(String field) {
    return ELSEWHERE.contains(field) ? regardlessOfRarity : usual;
  }

  private static final class RegardlessOfRarity extends BM25Similarity {
    @Override
    protected float idf(long documents, long all) {
      return 1;
    }
  }
}
