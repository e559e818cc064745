package nl.veerkracht.catalogue;

import java.util.List;
import nl.veerkracht.search.FileLocation;
import nl.veerkracht.search.Passage;
import org.jspecify.annotations.Nullable;

/**
 * A place where the words of a search were found, quoted so that a reader sees why an item is in
 * the list and can turn to the page.
 *
 * @param field {@code summary}, {@code body}, {@code labels} or {@code file}
 * @param language of the text, by its code
 * @param file id of the file that it stands in; null for what stands in no file
 * @param page of that file, from 1; null if it has no pages
 */
public record Quote(
    String field,
    String language,
    List<Segment> text,
    @Nullable String file,
    @Nullable Integer page) {

  static Quote of(Passage passage) {
    FileLocation location = passage.location();
    return new Quote(
        passage.field(),
        passage.language().code(),
        Segment.of(passage.text()),
        location == null ? null : location.file(),
        location == null || location.page() == 0 ? null : location.page());
  }
}
