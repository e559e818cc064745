package nl.veerkracht.search.lucene;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import nl.veerkracht.search.Facet;
import nl.veerkracht.search.FacetCount;
import nl.veerkracht.search.Language;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;

/** The index as it was at one commit, with what every search of it needs and is dear to make. */
final class Snapshot extends IndexSearcher {
  /**
   * What a word in a file can earn at most, however often it stands there, as part of what it can
   * earn in the document's own texts: less than once in a long body.
   */
  private static final float IN_FILES = 0.1f;

  /**
   * More than the longest question has, with a dozen synonyms for every word of it. Questions are
   * bounded where they come in, so Lucene need not refuse any.
   */
  private static final int MOST_CLAUSES = 16_384;

  static {
    setMaxClauseCount(MOST_CLAUSES);
  }

  private final FacetTable facets;
  private final List<Layer> layers;
  private final Map<Facet, List<FacetCount>> facetsOfAll;

  Snapshot(IndexReader reader, FacetColumns columns) throws IOException {
    super(reader);
    setSimilarity(new Similarities());
    this.facets = FacetTable.of(reader, columns);
    this.facetsOfAll =
        Map.copyOf(facets.read(search(MatchAllDocsQuery.INSTANCE, FacetCounter.all(facets))));
    this.layers = hasFiles(reader) ? List.of(Layer.ITEM, Layer.FILES) : List.of(Layer.ITEM);
  }

  private static boolean hasFiles(IndexReader reader) {
    for (LeafReaderContext segment : reader.leaves()) {
      for (Language language : Language.values()) {
        if (segment.reader().getFieldInfos().fieldInfo(Field.PAGES.in(language)) != null) {
          return true;
        }
      }
    }
    return false;
  }

  FacetTable facets() {
    return facets;
  }

  /**
   * The facets of all documents, which most people see first, counted before anybody sees the
   * snapshot; they are the same in every language.
   */
  Map<Facet, List<FacetCount>> facetsOfAll() {
    return facetsOfAll;
  }

  /** Where there is anything to find: without files nobody looks into them. */
  List<Layer> layers() {
    return layers;
  }

  /**
   * What to multiply the score of a match with.
   *
   * @param field where the same terms stand in documents' own texts
   */
  float worth(Layer layer, String field, List<String> terms) throws IOException {
    return layer == Layer.ITEM ? 1 : IN_FILES * rarity(field, terms);
  }

  /** What to multiply the score of a word within a compound with. */
  float worthOfPart(Layer layer, String stem) throws IOException {
    float rarity = rarity(Field.STEM.in(Language.NL), List.of(stem));
    return layer == Layer.ITEM ? rarity : IN_FILES * rarity;
  }

  private float rarity(String field, List<String> terms) throws IOException {
    int all = getIndexReader().getDocCount(field);
    double rarity = 0;
    for (String term : terms) {
      int documents = getIndexReader().docFreq(new Term(field, term));
      rarity += Math.log(1 + (all - documents + 0.5) / (documents + 0.5));
    }
    return (float) (rarity / terms.size());
  }
}
