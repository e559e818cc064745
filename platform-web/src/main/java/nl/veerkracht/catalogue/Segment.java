package nl.veerkracht.catalogue;

import java.util.ArrayList;
import java.util.List;
import nl.veerkracht.search.Highlighted;
import nl.veerkracht.search.Range;

/** A piece of text that is marked or not: highlights reach the page as text, never as HTML. */
public record Segment(String text, boolean marked) {

  static List<Segment> of(Highlighted highlighted) {
    List<Segment> segments = new ArrayList<>();
    int at = 0;
    for (Range range : highlighted.ranges()) {
      add(segments, highlighted.text().substring(at, range.start()), false);
      add(segments, highlighted.text().substring(range.start(), range.end()), true);
      at = range.end();
    }
    add(segments, highlighted.text().substring(at), false);
    return segments;
  }

  private static void add(List<Segment> segments, String text, boolean marked) {
    if (!text.isEmpty()) {
      segments.add(new Segment(text, marked));
    }
  }
}
