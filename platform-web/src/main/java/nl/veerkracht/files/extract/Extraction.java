package nl.veerkracht.files.extract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the process told of one file.
 *
 * @param type the media type by content; empty when it was not found out
 * @param facts what the file says of itself, by name: title, author, description, keywords,
 *     created, language, largest, identifier, pages
 * @param thumbnail a small PNG, if one could be drawn
 * @param refusal why the file is not read, if it is not
 */
public record Extraction(
    String type,
    Map<String, List<String>> facts,
    List<PageText> pages,
    List<Reason> notes,
    Optional<byte[]> thumbnail,
    @Nullable Refusal refusal) {

  /** A file that is not read. */
  public record Refusal(Reason reason, String detail) {}

  static Extraction refused(Reason reason, String detail) {
    return new Extraction(
        "", Map.of(), List.of(), List.of(), Optional.empty(), new Refusal(reason, detail));
  }

  /** The first value of a fact, or nothing. */
  public Optional<String> fact(String name) {
    return facts.getOrDefault(name, List.of()).stream().findFirst();
  }

  /** How many pages the file has; 0 when it has none to count. */
  public int pageCount() {
    return fact("pages").filter(pages -> pages.matches("\\d{1,6}")).map(Integer::valueOf).orElse(0);
  }
}
