package nl.veerkracht.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.jspecify.annotations.Nullable;

/** The titles of all documents in their order, which Lucene keeps to find terms. */
final class TitleList {
  private final IndexReader index;
  private final String field;

  private record Entry(BytesRef title, int document) {}

  /**
   * @param field whose terms are whole titles
   */
  TitleList(IndexReader index, String field) {
    this.index = index;
    this.field = field;
  }

  /** The documents with the first titles that begin with a prefix, in the order of these. */
  List<Integer> beginning(String prefix, int most) throws IOException {
    List<Entry> entries = new ArrayList<>();
    for (LeafReaderContext segment : index.leaves()) {
      Terms titles = segment.reader().terms(field);
      if (titles != null) {
        addBeginning(new BytesRef(prefix), most, titles.iterator(), segment, entries);
      }
    }
    return entries.stream()
        .sorted(Comparator.comparing(Entry::title).thenComparing(Entry::document))
        .limit(most)
        .map(Entry::document)
        .toList();
  }

  private static void addBeginning(
      BytesRef prefix, int most, TermsEnum titles, LeafReaderContext segment, List<Entry> entries)
      throws IOException {
    int enough = entries.size() + most;
    Bits live = segment.reader().getLiveDocs();
    BytesRef title = titles.seekCeil(prefix) == TermsEnum.SeekStatus.END ? null : titles.term();
    while (title != null && entries.size() < enough && StringHelper.startsWith(title, prefix)) {
      PostingsEnum documents = titles.postings(null, PostingsEnum.NONE);
      int document = documents.nextDoc();
      while (document != DocIdSetIterator.NO_MORE_DOCS && entries.size() < enough) {
        if (isLive(live, document)) {
          entries.add(new Entry(BytesRef.deepCopyOf(title), segment.docBase + document));
        }
        document = documents.nextDoc();
      }
      title = titles.next();
    }
  }

  private static boolean isLive(@Nullable Bits live, int document) {
    return live == null || live.get(document);
  }
}
