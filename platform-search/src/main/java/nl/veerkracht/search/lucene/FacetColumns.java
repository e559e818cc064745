package nl.veerkracht.search.lucene;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;

/**
 * The columns of all segments that are open. Each is read once, when its segment is new, and goes
 * with its segment: so a commit of a few documents reads no others again.
 */
final class FacetColumns {
  private final Map<IndexReader.CacheKey, FacetColumn> columns = new ConcurrentHashMap<>();

  /** The columns of an index, by the number of the segment. */
  FacetColumn[] of(IndexReader reader) throws IOException {
    FacetColumn[] all = new FacetColumn[reader.leaves().size()];
    for (LeafReaderContext segment : reader.leaves()) {
      all[segment.ord] = of(segment.reader());
    }
    return all;
  }

  /** How many segments are known. */
  int size() {
    return columns.size();
  }

  private FacetColumn of(LeafReader segment) throws IOException {
    IndexReader.CacheHelper core = segment.getCoreCacheHelper();
    FacetColumn known = columns.get(core.getKey());
    if (known != null) {
      return known;
    }
    FacetColumn read = FacetColumn.of(segment);
    columns.put(core.getKey(), read);
    core.addClosedListener(columns::remove);
    return read;
  }
}
