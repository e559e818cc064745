package nl.veerkracht.search.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Reads what is kept of documents, for one search. A column can only be read forwards, and to open
 * it costs more than to read from it: whoever reads many documents does so in their order.
 */
final class StoredColumns {
  private final Snapshot snapshot;
  private final Map<String, Column> open = new HashMap<>();

  private record Column(LeafReaderContext segment, @Nullable BinaryDocValues values) {}

  StoredColumns(Snapshot snapshot) {
    this.snapshot = snapshot;
  }

  /** Nothing where a document has nothing in the column. */
  BytesRef read(int document, String field) throws IOException {
    LeafReaderContext segment = snapshot.segment(document);
    int inSegment = document - segment.docBase;
    Column column = open.get(field);
    if (column == null || column.segment != segment || isPast(column, inSegment)) {
      column = new Column(segment, segment.reader().getBinaryDocValues(field));
      open.put(field, column);
    }
    return column.values != null && column.values.advanceExact(inSegment)
        ? column.values.binaryValue()
        : new BytesRef();
  }

  /** The same to read piece by piece. */
  ByteArrayDataInput input(int document, String field) throws IOException {
    BytesRef bytes = read(document, field);
    return new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
  }

  private static boolean isPast(Column column, int document) {
    return column.values != null && column.values.docID() > document;
  }
}
