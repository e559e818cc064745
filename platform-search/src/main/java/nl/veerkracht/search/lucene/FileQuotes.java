package nl.veerkracht.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import nl.veerkracht.search.Language;
import org.apache.lucene.util.BytesRef;

/**
 * Finds the pages of files that show words which a document's own texts lack. Where words stand is
 * read from the index; of the texts no more than the few pages to quote from are read, however many
 * the files have.
 */
final class FileQuotes {
  /** Of one document in one language. */
  private static final int MAX_PAGES = 2;

  private final Snapshot snapshot;
  private final Question question;

  FileQuotes(Snapshot snapshot, Question question) {
    this.snapshot = snapshot;
    this.question = question;
  }

  /**
   * A document that may have to be explained by its files.
   *
   * @param document its number in the snapshot
   * @param known a bit for each of the sought words in its own texts
   */
  record Unexplained(int document, long known) {}

  /** A few words close together on one page. */
  private record Window(int piece, Worth worth) {}

  /** The pages to quote from for each of the documents, with the words marked. */
  List<List<MarkedText>> find(List<Unexplained> documents) throws IOException {
    List<Integer> numbers = documents.stream().map(Unexplained::document).toList();
    List<Integer> inOrder =
        IntStream.range(0, numbers.size())
            .boxed()
            .sorted(Comparator.comparing(numbers::get))
            .toList();
    List<List<MarkedText>> found = new ArrayList<>();
    documents.forEach(document -> found.add(new ArrayList<>()));
    StoredColumns columns = new StoredColumns(snapshot);
    for (Language language : Language.values()) {
      List<List<Occurrence>> marks =
          Occurrences.find(snapshot, numbers, Layer.FILES, question.sought(Layer.FILES, language));
      for (int i : inOrder) {
        long known = documents.get(i).known();
        if (Worth.of(marks.get(i)).adds(known)) {
          FileText text = text(columns, numbers.get(i), language);
          found.get(i).addAll(pages(text, language, marks.get(i), known));
        }
      }
    }
    return found;
  }

  /** To be read before the next one is asked for: a column has one place in memory for all. */
  private static FileText text(StoredColumns columns, int document, Language language)
      throws IOException {
    BytesRef bytes = columns.read(document, Field.PAGES.in(language));
    if (bytes.length == 0) {
      throw new IllegalStateException("Words without pages in document " + document);
    }
    return FileText.read(bytes);
  }

  private static List<MarkedText> pages(
      FileText text, Language language, List<Occurrence> unordered, long known) throws IOException {
    List<Occurrence> marks =
        unordered.stream().sorted(Comparator.comparingInt(Occurrence::start)).toList();
    List<MarkedText> pages = new ArrayList<>();
    for (int number : best(windows(marks, text.pieces()), known)) {
      FileText.Piece piece = text.pieces().get(number);
      pages.add(
          new MarkedText(
              Origin.of(piece.location(), language),
              text.text(piece),
              MarkedText.within(piece.start(), piece.end(), marks)));
    }
    return pages;
  }

  /** From each mark on, the marks that fit on one excerpt with it. */
  private static List<Window> windows(List<Occurrence> marks, List<FileText.Piece> pieces) {
    List<Window> windows = new ArrayList<>();
    int piece = 0;
    int after = 0;
    for (int first = 0; first < marks.size(); first++) {
      int start = marks.get(first).start();
      while (pieces.get(piece).end() < start) {
        piece++;
      }
      int end = Math.min(start + Excerpt.NEAR, pieces.get(piece).end());
      after = Math.max(after, first + 1);
      while (after < marks.size() && marks.get(after).end() <= end) {
        after++;
      }
      windows.add(new Window(piece, Worth.of(marks.subList(first, after))));
    }
    return windows;
  }

  private static List<Integer> best(List<Window> windows, long known) {
    List<Window> left = new ArrayList<>(windows);
    left.removeIf(window -> !window.worth().adds(known));
    List<Integer> pieces = new ArrayList<>();
    long shown = known;
    while (pieces.size() < MAX_PAGES && !left.isEmpty()) {
      Comparator<Worth> worth = Worth.beside(shown);
      Window best =
          left.stream()
              .reduce((one, next) -> worth.compare(next.worth(), one.worth()) > 0 ? next : one)
              .orElseThrow();
      pieces.add(best.piece());
      shown |= best.worth().words();
      left.removeIf(window -> window.piece() == best.piece());
    }
    return pieces;
  }
}
