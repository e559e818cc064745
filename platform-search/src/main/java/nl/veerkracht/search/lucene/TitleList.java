package nl.veerkracht.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/** The titles of all documents in their order, which Lucene keeps to find terms. */
final class TitleList {
  private final IndexReader index;
  private final String field;

  /**
   * @param field whose terms are whole titles
   */
  TitleList(IndexReader index, String field) {
    this.index = index;
    this.field = field;
  }

  /** The documents with the first titles that begin with a prefix, in the order of these. */
  List<Integer> beginning(String prefix, int most) throws IOException {
    BytesRef start = new BytesRef(prefix);
    PriorityQueue<Titles> first = new PriorityQueue<>(Titles.IN_ORDER);
    for (LeafReaderContext segment : index.leaves()) {
      Terms titles = segment.reader().terms(field);
      if (titles != null) {
        TermsEnum from = titles.iterator();
        if (from.seekCeil(start) != TermsEnum.SeekStatus.END) {
          addWithin(start, new Titles(segment, from, from.term()), first);
        }
      }
    }
    List<Integer> documents = new ArrayList<>();
    while (documents.size() < most && !first.isEmpty()) {
      Titles titles = first.remove();
      titles.addDocuments(most, documents);
      BytesRef next = titles.terms.next();
      if (next != null) {
        addWithin(start, new Titles(titles.segment, titles.terms, next), first);
      }
    }
    return documents;
  }

  private static void addWithin(BytesRef start, Titles titles, PriorityQueue<Titles> first) {
    if (StringHelper.startsWith(titles.title, start)) {
      first.add(titles);
    }
  }

  /** The titles of one segment from one of them on: no more of them are read than are needed. */
  private record Titles(LeafReaderContext segment, TermsEnum terms, BytesRef title) {
    static final Comparator<Titles> IN_ORDER =
        Comparator.comparing(Titles::title).thenComparing(titles -> titles.segment.ord);

    void addDocuments(int most, List<Integer> documents) throws IOException {
      Bits live = segment.reader().getLiveDocs();
      PostingsEnum withTitle = terms.postings(null, PostingsEnum.NONE);
      int document = withTitle.nextDoc();
      while (document != DocIdSetIterator.NO_MORE_DOCS && documents.size() < most) {
        if (live == null || live.get(document)) {
          documents.add(segment.docBase + document);
        }
        document = withTitle.nextDoc();
      }
    }
  }
}
