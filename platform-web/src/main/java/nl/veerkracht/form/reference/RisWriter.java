package nl.veerkracht.form.reference;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Objects;
import nl.veerkracht.item.ItemContent;
import nl.veerkracht.item.Publication;
import nl.veerkracht.taxonomy.Language;
import org.jspecify.annotations.Nullable;

/** Writes RIS, for programs that keep references. */
public final class RisWriter {

  private final Writer file;
  private final Language language;

  /** Writes texts in a language. */
  public RisWriter(Writer file, Language language) {
    this.file = file;
    this.language = language;
  }

  /**
   * Writes an item: a publication as itself, anything else as the page of it.
   *
   * @param organisations that are its authors
   * @param address of its page, where it has no other
   */
  public void item(ItemContent content, List<String> organisations, String address, String note)
      throws IOException {
    Publication publication = content.details() instanceof Publication details ? details : null;
    String website = content.website();
    tag("TY", type(publication));
    tag("TI", content.title().in(language));
    for (String author :
        publication == null || publication.authors().isEmpty()
            ? organisations
            : publication.authors()) {
      tag("AU", author);
    }
    String date = content.date();
    if (date != null) {
      tag("PY", date.substring(0, 4));
      tag("DA", date.replace('-', '/'));
    }
    if (publication != null) {
      publication(publication);
    }
    tag("AB", content.summary().in(language));
    for (String code : content.languages()) {
      tag("LA", code);
    }
    tag("UR", publication == null || website == null ? address : website);
    tag("N1", note);
    tag("ER", null);
  }

  /** Writes a page that is no item. */
  public void page(String title, String address, String note) throws IOException {
    tag("TY", "ELEC");
    tag("TI", title);
    tag("UR", address);
    tag("N1", note);
    tag("ER", null);
  }

  private static String type(@Nullable Publication publication) {
    if (publication == null) {
      return "ELEC";
    }
    return publication.series() != null && publication.doi() != null ? "JOUR" : "RPRT";
  }

  private void publication(Publication publication) throws IOException {
    tag("T2", Objects.requireNonNullElse(publication.series(), ""));
    tag("PB", Objects.requireNonNullElse(publication.publisher(), ""));
    tag("SN", Objects.requireNonNullElse(publication.isbn(), ""));
    tag("SP", Objects.requireNonNullElse(publication.pages(), ""));
    tag("DO", Objects.requireNonNullElse(publication.doi(), ""));
  }

  /** A value with line breaks would be read as other tags. */
  private void tag(String tag, @Nullable String value) throws IOException {
    if (value == null) {
      file.write(tag + "  - \r\n");
    } else if (!value.isBlank()) {
      file.write(tag + "  - " + value.replaceAll("\\s+", " ").strip() + "\r\n");
    }
  }
}
