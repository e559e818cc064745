package nl.veerkracht.search;

/**
 * A stretch of text in UTF-16 units.
 *
 * @param start the first character
 * @param end the one after the last
 */
public record Range(int start, int end) {
  public Range {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("No range: %d to %d".formatted(start, end));
    }
  }
}
