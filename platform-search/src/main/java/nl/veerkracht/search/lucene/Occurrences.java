package nl.veerkracht.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;

/**
 * Where the words of a question stand in a few documents, read from the index itself: the cost
 * depends on the number of matches, not on the length of the texts.
 */
final class Occurrences {
  private Occurrences() {}

  /** The occurrences in each of the documents, in the order of the documents given. */
  static List<List<Occurrence>> find(
      Snapshot snapshot, List<Integer> documents, Layer layer, List<Sought> sought)
      throws IOException {
    List<List<Occurrence>> found = new ArrayList<>();
    documents.forEach(document -> found.add(new ArrayList<>()));
    int[] byDocument =
        IntStream.range(0, documents.size())
            .boxed()
            .sorted((one, other) -> documents.get(one).compareTo(documents.get(other)))
            .mapToInt(Integer::intValue)
            .toArray();
    for (Sought each : sought) {
      Neighbours neighbours = Neighbours.NONE;
      LeafReaderContext segment = null;
      for (int index : byDocument) {
        int document = documents.get(index);
        LeafReaderContext its = snapshot.segment(document);
        if (its != segment) {
          segment = its;
          neighbours = Neighbours.of(segment, each);
        }
        int inSegment = document - segment.docBase;
        neighbours.collect(inSegment, each, layer.mostMarks(), found.get(index));
      }
    }
    return found;
  }

  /** The places of one term in the document that its postings stand at, read once, in order. */
  private static final class Places {
    private final PostingsEnum postings;
    private int left;
    private int position = -1;

    Places(PostingsEnum postings) throws IOException {
      this.postings = postings;
      this.left = postings.freq();
    }

    /** Goes to the first place at or after a position; false if there is none. */
    boolean reach(int wanted) throws IOException {
      while (position < wanted) {
        if (left == 0) {
          return false;
        }
        position = postings.nextPosition();
        left--;
      }
      return true;
    }
  }

  /** The postings of terms that must stand next to each other, in one segment. */
  private record Neighbours(List<PostingsEnum> terms) {
    static final Neighbours NONE = new Neighbours(List.of());

    static Neighbours of(LeafReaderContext segment, Sought sought) throws IOException {
      List<PostingsEnum> terms = new ArrayList<>();
      for (String term : sought.terms()) {
        PostingsEnum postings =
            segment.reader().postings(new Term(sought.field(), term), PostingsEnum.OFFSETS);
        if (postings == null) {
          return NONE;
        }
        terms.add(postings);
      }
      return new Neighbours(terms);
    }

    void collect(int document, Sought as, int most, List<Occurrence> into) throws IOException {
      if (!standIn(document)) {
        return;
      }
      List<Places> places = new ArrayList<>();
      for (PostingsEnum term : terms) {
        places.add(new Places(term));
      }
      Places first = places.getFirst();
      int full = into.size() + most;
      while (into.size() < full && first.reach(first.position + 1)) {
        int start = first.postings.startOffset();
        int followed = followed(places);
        if (followed == 0) {
          return;
        }
        if (followed == places.size()) {
          int end = places.getLast().postings.endOffset();
          into.add(new Occurrence(as.word(), as.way(), start, end));
        }
      }
    }

    /** How many terms follow each other from where the first one is; 0 if none ever will again. */
    private static int followed(List<Places> places) throws IOException {
      int position = places.getFirst().position;
      for (int i = 1; i < places.size(); i++) {
        if (!places.get(i).reach(position + i)) {
          return 0;
        }
        if (places.get(i).position != position + i) {
          return i;
        }
      }
      return places.size();
    }

    private boolean standIn(int document) throws IOException {
      for (PostingsEnum term : terms) {
        int at = term.docID() < document ? term.advance(document) : term.docID();
        if (at != document) {
          return false;
        }
      }
      return !terms.isEmpty();
    }
  }
}
