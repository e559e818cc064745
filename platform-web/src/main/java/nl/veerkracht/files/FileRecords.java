package nl.veerkracht.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.veerkracht.files.extract.Extraction;
import nl.veerkracht.files.extract.PageText;
import nl.veerkracht.files.extract.Reason;
import nl.veerkracht.files.prefill.FileMetadata;
import org.jspecify.annotations.Nullable;

/**
 * What the database knows of files. Every step is a transaction of its own, whatever the caller is
 * in: the disk is changed only after the database has said yes.
 */
@ApplicationScoped
class FileRecords {

  /** What a step outside the database needs to know of a file. */
  record Known(String id, String name, long size, FileState state, @Nullable String hash) {
    static Known of(StoredFile file) {
      return new Known(file.publicId(), file.name(), file.size(), file.state(), file.hash());
    }

    /** The hash of a file that is here whole. */
    String content() {
      if (hash == null) {
        throw new IllegalStateException("file " + id + " has no content yet");
      }
      return hash;
    }
  }

  private final StoredFiles files;

  @SuppressWarnings("NullAway")
  protected FileRecords() {
    this(null);
  }

  @Inject
  FileRecords(StoredFiles files) {
    this.files = files;
  }

  private StoredFile file(String id) {
    return files.byPublicId(id).orElseThrow(() -> new IllegalArgumentException("no file " + id));
  }

  @Transactional(TxType.REQUIRES_NEW)
  void add(String id, NewFile file) {
    files.add(new StoredFile(id, file, Instant.now().truncatedTo(ChronoUnit.MICROS)));
  }

  @Transactional(TxType.REQUIRES_NEW)
  Optional<Known> known(String id) {
    return files.byPublicId(id).map(Known::of);
  }

  @Transactional(TxType.REQUIRES_NEW)
  Optional<FileView> view(String id) {
    return files
        .byPublicId(id)
        .filter(file -> file.state() != FileState.AWAY)
        .map(file -> FileView.of(file, file.size()));
  }

  /** The files of a draft, those that are put away as well. */
  @Transactional(TxType.REQUIRES_NEW)
  List<FileView> ofDraft(long draft) {
    return files.ofDraft(draft).stream().map(file -> FileView.of(file, file.size())).toList();
  }

  /** Puts a file away; false when there is nothing of it that could be brought back. */
  @Transactional(TxType.REQUIRES_NEW)
  boolean putAway(String id) {
    return file(id).putAway();
  }

  /** Brings a file of a draft back; false when it is not there any more. */
  @Transactional(TxType.REQUIRES_NEW)
  boolean bringBack(String id, long draft) {
    Optional<StoredFile> away =
        files
            .byPublicId(id)
            .filter(file -> file.state() == FileState.AWAY && Objects.equals(file.draft(), draft));
    away.ifPresent(StoredFile::bringBack);
    return away.isPresent();
  }

  /** A file that is being read; nothing when it was put away meanwhile. */
  private Optional<StoredFile> atWork(String id) {
    return Optional.of(file(id)).filter(file -> file.state() != FileState.AWAY);
  }

  @Transactional(TxType.REQUIRES_NEW)
  List<Known> inState(FileState state) {
    return files.inState(state).stream().map(Known::of).toList();
  }

  @Transactional(TxType.REQUIRES_NEW)
  void receive(String id, String hash) {
    file(id).receive(hash);
  }

  /** Takes the file that waits longest. */
  @Transactional(TxType.REQUIRES_NEW)
  Optional<Known> takeNext() {
    Optional<StoredFile> next = files.next();
    next.ifPresent(StoredFile::extract);
    return next.map(Known::of);
  }

  @Transactional(TxType.REQUIRES_NEW)
  void waitAgain(String id, @Nullable Reason reason) {
    atWork(id).ifPresent(file -> file.waitAgain(reason));
  }

  /** Gives files another turn: those under work when the portal stopped, those that waited. */
  @Transactional(TxType.REQUIRES_NEW)
  void takeUpAgain() {
    files.inState(FileState.EXTRACTING).forEach(file -> file.waitAgain(null));
  }

  @Transactional(TxType.REQUIRES_NEW)
  void askAgain() {
    for (StoredFile file : files.inState(FileState.RECEIVED)) {
      if (file.reason() != null) {
        file.extract();
        file.waitAgain(null);
      }
    }
  }

  @Transactional(TxType.REQUIRES_NEW)
  void refuse(String id, Reason reason, String detail) {
    atWork(id).ifPresent(file -> file.refuse(reason, detail));
  }

  @Transactional(TxType.REQUIRES_NEW)
  void release(String id, FileType type, Extraction extraction, FileMetadata metadata) {
    Optional<StoredFile> read = atWork(id);
    if (read.isPresent()) {
      StoredFile file = read.get();
      file.release(type, extraction.pageCount(), metadata.language(), extraction.notes());
      files.keep(Known.of(file).content(), extraction.pages(), metadata);
    }
  }

  /** Removes a file; the answer is its content when no other file has it. */
  @Transactional(TxType.REQUIRES_NEW)
  Optional<String> remove(String id) {
    StoredFile file = file(id);
    files.remove(file);
    return unused(file.hash());
  }

  /** The content, when no file has it any more; what was read of it is forgotten. */
  @Transactional(TxType.REQUIRES_NEW)
  Optional<String> unused(@Nullable String hash) {
    if (hash == null || files.inUse(hash)) {
      return Optional.empty();
    }
    files.forget(hash);
    return Optional.of(hash);
  }

  @Transactional(TxType.REQUIRES_NEW)
  Set<String> hashesInUse() {
    return files.hashesInUse();
  }

  @Transactional(TxType.REQUIRES_NEW)
  List<PageText> pages(String id) {
    return files
        .byPublicId(id)
        .filter(file -> file.state() == FileState.READY)
        .map(file -> files.pages(Known.of(file).content()))
        .orElse(List.of());
  }

  @Transactional(TxType.REQUIRES_NEW)
  Optional<FileMetadata> metadata(String id) {
    return files
        .byPublicId(id)
        .filter(file -> file.state() == FileState.READY)
        .flatMap(file -> files.metadata(Known.of(file).content()));
  }
}
