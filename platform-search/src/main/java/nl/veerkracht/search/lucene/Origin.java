package nl.veerkracht.search.lucene;

import nl.veerkracht.search.FileLocation;
import nl.veerkracht.search.Language;
import org.jspecify.annotations.Nullable;

/**
 * What a text is.
 *
 * @param field its name to the outside
 * @param language what it is written in
 * @param location the page, for the text of a file
 */
record Origin(String field, Language language, @Nullable FileLocation location) {
  private static final String FILE = "file";

  static Origin of(Part part, Language language) {
    return new Origin(part.label(), language, null);
  }

  static Origin of(FileLocation location, Language language) {
    return new Origin(FILE, language, location);
  }
}
