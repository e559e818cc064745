package nl.veerkracht.search.lucene;

import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;

/** The index as it was at one commit, with what every search of it needs and is dear to make. */
final class Snapshot extends IndexSearcher {
  private final FacetTable facets;

  Snapshot(IndexReader reader) throws IOException {
    super(reader);
    this.facets = FacetTable.of(reader);
  }

  FacetTable facets() {
    return facets;
  }
}
