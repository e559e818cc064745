package nl.veerkracht.search;

import org.jspecify.annotations.Nullable;

/**
 * One page of a file that belongs to a document. A page is read by itself: no phrase is found that
 * begins on one page and ends on the next.
 *
 * @param file names the file; opaque here, returned as it was put
 * @param number the page, from 1; 0 when the file has no pages
 * @param language what it is written in; null when that is not known, and then it is read as Dutch:
 *     words are found as they are written, their other forms only if it is Dutch indeed
 * @param text plain text, no markup
 */
public record FilePage(String file, int number, @Nullable Language language, String text) {
  public FilePage {
    SearchDocument.requireValue("file", file);
    if (number < 0) {
      throw new IllegalArgumentException("No page: %d of %s".formatted(number, file));
    }
    text = PlainText.of(text);
  }

  /** The beginning of this page, at most so long. */
  FilePage first(int length) {
    return text.length() <= length
        ? this
        : new FilePage(file, number, language, PlainText.cut(text, length));
  }
}
