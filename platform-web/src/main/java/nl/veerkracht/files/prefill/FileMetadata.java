package nl.veerkracht.files.prefill;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a form can be filled in with; what was not found is not there.
 *
 * @param authors as 'Surname, I.'; organisations as they are called
 * @param language nl, en, de or fr
 * @param summary the abstract, or the first paragraph
 */
public record FileMetadata(
    @Nullable String title,
    List<String> authors,
    @Nullable Integer year,
    @Nullable String doi,
    @Nullable String isbn,
    @Nullable String language,
    @Nullable String summary,
    List<String> keywords) {

  public FileMetadata {
    authors = authors == null ? List.of() : List.copyOf(authors);
    keywords = keywords == null ? List.of() : List.copyOf(keywords);
  }
}
