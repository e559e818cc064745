package nl.veerkracht.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;

/**
 * Where the words of a question stand in a few documents, read from the index itself: the cost
 * depends on the number of matches, not on the length of the texts.
 */
final class Occurrences {
  /** Enough for any passage; a word that occurs more often in one document is marked no further. */
  private static final int MAX_PER_WORD = 500;

  private Occurrences() {}

  /** The occurrences in each of the documents, in the order of the documents given. */
  static List<List<Occurrence>> find(
      IndexSearcher searcher, List<Integer> documents, List<Question.Sought> sought)
      throws IOException {
    List<List<Occurrence>> found = new ArrayList<>();
    documents.forEach(document -> found.add(new ArrayList<>()));
    int[] byDocument =
        IntStream.range(0, documents.size())
            .boxed()
            .sorted((one, other) -> documents.get(one).compareTo(documents.get(other)))
            .mapToInt(Integer::intValue)
            .toArray();
    List<LeafReaderContext> segments = searcher.getLeafContexts();
    for (int word = 0; word < sought.size(); word++) {
      Neighbours neighbours = Neighbours.NONE;
      int segment = -1;
      for (int index : byDocument) {
        int document = documents.get(index);
        int its = ReaderUtil.subIndex(document, segments);
        if (its != segment) {
          segment = its;
          neighbours = Neighbours.of(segments.get(segment), sought.get(word));
        }
        neighbours.collect(document - segments.get(segment).docBase, word, found.get(index));
      }
    }
    return found;
  }

  /** The postings of terms that must stand next to each other, in one segment. */
  private record Neighbours(List<PostingsEnum> terms) {
    static final Neighbours NONE = new Neighbours(List.of());

    static Neighbours of(LeafReaderContext segment, Question.Sought sought) throws IOException {
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

    void collect(int document, int word, List<Occurrence> into) throws IOException {
      if (!standIn(document)) {
        return;
      }
      Map<Integer, Occurrence> places = places(terms.getFirst(), word);
      for (PostingsEnum next : terms.subList(1, terms.size())) {
        places = extended(places, places(next, word));
      }
      into.addAll(places.values());
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

    private static Map<Integer, Occurrence> places(PostingsEnum term, int word) throws IOException {
      Map<Integer, Occurrence> places = new HashMap<>();
      for (int left = Math.min(term.freq(), MAX_PER_WORD); left > 0; left--) {
        int position = term.nextPosition();
        places.put(position, new Occurrence(word, term.startOffset(), term.endOffset()));
      }
      return places;
    }

    /** The places that go on with a word at the next position, kept under that position. */
    private static Map<Integer, Occurrence> extended(
        Map<Integer, Occurrence> places, Map<Integer, Occurrence> next) {
      Map<Integer, Occurrence> extended = new HashMap<>();
      places.forEach(
          (position, place) -> {
            Occurrence neighbour = next.get(position + 1);
            if (neighbour != null) {
              extended.put(
                  position + 1, new Occurrence(place.word(), place.start(), neighbour.end()));
            }
          });
      return extended;
    }
  }
}
