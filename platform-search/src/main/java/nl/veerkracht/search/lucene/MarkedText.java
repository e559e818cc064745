package nl.veerkracht.search.lucene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.veerkracht.search.Highlighted;
import nl.veerkracht.search.Language;
import nl.veerkracht.search.Range;

/**
 * The text of one part of a document, or of a page of its files, with the sought words in it, in
 * order.
 *
 * @param origin what it is the text of
 * @param text as it was stored
 * @param marks the words, by offset in that text
 */
record MarkedText(Origin origin, String text, List<Occurrence> marks) {

  /**
   * Takes the occurrences in a field apart into those of each part. In the field, the parts follow
   * each other with one character between them, each as often as its weight; the first copy tells
   * all.
   */
  static Map<Part, MarkedText> of(
      Map<Part, String> texts, Language language, List<Occurrence> occurrences) {
    Map<Part, MarkedText> marked = new EnumMap<>(Part.class);
    int base = 0;
    for (Part part : Part.values()) {
      String text = texts.getOrDefault(part, "");
      if (!text.isEmpty()) {
        marked.put(
            part,
            new MarkedText(
                Origin.of(part, language), text, within(base, base + text.length(), occurrences)));
        base += part.weight() * (text.length() + 1);
      }
    }
    return marked;
  }

  /** The occurrences in a stretch of a field, by offset in that stretch. */
  static List<Occurrence> within(int from, int to, List<Occurrence> occurrences) {
    List<Occurrence> marks = new ArrayList<>();
    for (Occurrence occurrence : occurrences) {
      if (occurrence.start() >= from && occurrence.end() <= to) {
        marks.add(occurrence.shifted(-from));
      }
    }
    marks.sort(Comparator.comparingInt(Occurrence::start));
    return marks;
  }

  /** The whole text. */
  Highlighted highlighted() {
    return highlighted(0, text.length(), "", "");
  }

  /** A stretch of the text on one line, between a prefix and a suffix that are not part of it. */
  Highlighted highlighted(int from, int to, String prefix, String suffix) {
    List<Range> ranges = new ArrayList<>();
    for (Occurrence mark : marks) {
      if (mark.start() >= from && mark.end() <= to) {
        Occurrence shown = mark.shifted(prefix.length() - from);
        boolean overlaps = !ranges.isEmpty() && shown.start() < ranges.getLast().end();
        Range before = overlaps ? ranges.removeLast() : new Range(shown.start(), shown.start());
        ranges.add(new Range(before.start(), Math.max(before.end(), shown.end())));
      }
    }
    String line = text.substring(from, to).replace('\n', ' ');
    return new Highlighted(prefix + line + suffix, ranges);
  }
}
