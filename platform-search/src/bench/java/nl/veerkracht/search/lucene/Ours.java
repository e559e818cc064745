package nl.veerkracht.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.veerkracht.search.Evidence;
import nl.veerkracht.search.Facet;
import nl.veerkracht.search.FacetCount;
import nl.veerkracht.search.Hit;
import nl.veerkracht.search.SearchDocument;
import nl.veerkracht.search.SearchResult;
import nl.veerkracht.search.Suggestion;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/** Our engine, as the portal uses it. */
final class Ours implements Side {
  /** Other engines take the score of their query for final. */
  private static final Set<Evidence> COMPARABLE =
      EnumSet.complementOf(EnumSet.of(Evidence.NEARNESS));

  private final Path folder;
  private final LuceneEngine engine;

  private Ours(Path folder, LuceneEngine engine) {
    this.folder = folder;
    this.engine = engine;
  }

  static Ours open(Path folder) {
    return new Ours(folder, LuceneEngine.open(folder));
  }

  /** Without what no other side does, to see whether the rest is the same. */
  static Ours comparable(Path folder) {
    try {
      return new Ours(folder, LuceneEngine.open(FSDirectory.open(folder), COMPARABLE));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String label() {
    return "ours";
  }

  @Override
  public void put(List<SearchDocument> documents) {
    engine.put(documents);
  }

  @Override
  public void commit() {
    engine.commit(Corpus.CHANGED);
  }

  @Override
  public void finish() {
    engine.pack();
    commit();
  }

  @Override
  public void settle() {
    Folder.settle(folder);
    commit();
  }

  @Override
  public long bytes() {
    return Folder.bytes(folder);
  }

  @Override
  public int segments() {
    return segments(folder);
  }

  /** The number of segments of any Lucene index. */
  static int segments(Path folder) {
    try (Directory directory = FSDirectory.open(folder);
        DirectoryReader reader = DirectoryReader.open(directory)) {
      return reader.leaves().size();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Reply ask(Asked asked) {
    if (asked.shape() == Shape.TYPE_AHEAD) {
      List<Suggestion> found = engine.suggest(asked.query().text(), asked.query().language());
      return () -> new Answer(found.size(), found.stream().map(Suggestion::id).toList(), Map.of());
    }
    SearchResult result = engine.search(asked.query());
    return () -> answer(result);
  }

  private static Answer answer(SearchResult result) {
    Map<Facet, Map<String, Long>> counts = new EnumMap<>(Facet.class);
    result.facets().forEach((facet, values) -> counts.put(facet, counts(values)));
    return new Answer(result.total(), result.hits().stream().map(Hit::id).toList(), counts);
  }

  private static Map<String, Long> counts(List<FacetCount> values) {
    Map<String, Long> counts = new LinkedHashMap<>();
    values.forEach(value -> counts.put(value.value(), value.count()));
    return counts;
  }

  @Override
  public void close() {
    engine.close();
  }
}
