package nl.veerkracht.api.draft;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The files of a draft. */
public record FileList(List<FileRecord> files) {

  public FileList {
    files = List.copyOf(files);
  }

  /**
   * A file and how far it is.
   *
   * @param received how many of its bytes are here
   * @param reason why it is refused or waits, in words
   */
  public record FileRecord(
      String id,
      String name,
      long size,
      long received,
      String state,
      @Nullable String reason,
      int pages,
      String href) {}
}
