package nl.veerkracht.search;

import java.util.List;

/**
 * Plain text with the places to mark. It is not HTML, so that whoever shows it escapes it and no
 * index content can ever become markup.
 *
 * @param text plain text
 * @param ranges the matches: in order, not overlapping, possibly none
 */
public record Highlighted(String text, List<Range> ranges) {
  public Highlighted {
    ranges = List.copyOf(ranges);
  }
}
