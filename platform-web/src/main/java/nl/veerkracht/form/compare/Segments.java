package nl.veerkracht.form.compare;

import java.util.ArrayList;
import java.util.List;
import nl.veerkracht.form.compare.WordDiff.Change;
import nl.veerkracht.form.compare.WordDiff.Segment;

/** Collects what stayed, went and came, so that a reader sees whole phrases. */
class Segments {

  /** A text that is the same, or else what was removed with what came in its place. */
  private record Piece(String same, String removed, String added) {

    boolean isChange() {
      return same.isEmpty();
    }

    boolean isSpace() {
      return same.chars().allMatch(it -> it == ' ' || it == '\t');
    }
  }

  private final List<Piece> pieces = new ArrayList<>();

  void same(String text) {
    add(new Piece(text, "", ""));
  }

  void replaced(String removed, String added) {
    add(new Piece("", removed, added));
  }

  /** Two changes with only a space between them are one: words alone would read as a riddle. */
  private void add(Piece piece) {
    if (piece.same.isEmpty() && piece.removed.isEmpty() && piece.added.isEmpty()) {
      return;
    }
    Piece last = pieces.isEmpty() ? null : pieces.getLast();
    if (last == null || last.isChange() != piece.isChange()) {
      if (piece.isChange() && pieces.size() > 1 && last != null && last.isSpace()) {
        pieces.removeLast();
        Piece earlier = pieces.removeLast();
        pieces.add(
            new Piece(
                "",
                earlier.removed + last.same + piece.removed,
                earlier.added + last.same + piece.added));
      } else {
        pieces.add(piece);
      }
    } else {
      pieces.removeLast();
      pieces.add(
          new Piece(
              last.same + piece.same, last.removed + piece.removed, last.added + piece.added));
    }
  }

  List<Segment> all() {
    List<Segment> segments = new ArrayList<>();
    for (Piece piece : pieces) {
      add(segments, Change.SAME, piece.same);
      add(segments, Change.REMOVED, piece.removed);
      add(segments, Change.ADDED, piece.added);
    }
    return segments;
  }

  private static void add(List<Segment> segments, Change change, String text) {
    if (!text.isEmpty()) {
      segments.add(new Segment(change, text));
    }
  }
}
