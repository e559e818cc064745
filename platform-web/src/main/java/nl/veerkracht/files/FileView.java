package nl.veerkracht.files;

import java.time.Instant;
import java.util.List;
import nl.veerkracht.files.extract.Reason;
import org.jspecify.annotations.Nullable;

/**
 * A file as pages show it.
 *
 * @param id its public name in addresses, which nobody can guess
 * @param received how many of its bytes are here
 * @param type by content, known once it is read
 * @param reason why it is refused or waits
 * @param detail what the reason is about: a media type, a virus
 * @param notes what readers should know of a file that is ready
 * @param pages 0 when it has none to count
 * @param language nl, en, de or fr, if it was recognised
 */
public record FileView(
    String id,
    String name,
    long size,
    long received,
    FileState state,
    @Nullable FileType type,
    @Nullable Reason reason,
    @Nullable String detail,
    List<Reason> notes,
    int pages,
    @Nullable String language,
    long account,
    @Nullable Long draft,
    Instant created) {

  static FileView of(StoredFile file, long received) {
    return new FileView(
        file.publicId(),
        file.name(),
        file.size(),
        received,
        file.state(),
        file.type(),
        file.reason(),
        file.detail(),
        file.notes(),
        file.pages(),
        file.language(),
        file.account(),
        file.draft(),
        file.created());
  }

  FileView withReceived(long bytes) {
    return new FileView(
        id, name, size, bytes, state, type, reason, detail, notes, pages, language, account, draft,
        created);
  }
}
