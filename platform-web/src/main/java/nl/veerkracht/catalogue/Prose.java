package nl.veerkracht.catalogue;

import nl.veerkracht.taxonomy.Markdown;

/**
 * A longer text, to show and to read as words.
 *
 * @param html safe HTML
 */
public record Prose(String html, String markdown) {

  /** The text of a whole page. */
  static Prose whole(String markdown) {
    return new Prose(Markdown.html(markdown), markdown);
  }

  /** A part of a page, under a heading. */
  static Prose part(String markdown) {
    return new Prose(Markdown.partHtml(markdown), markdown);
  }

  /** The words alone. */
  String plain() {
    return Markdown.plain(markdown);
  }
}
