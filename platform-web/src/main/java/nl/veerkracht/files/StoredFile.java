package nl.veerkracht.files;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.veerkracht.files.extract.Reason;
import org.jspecify.annotations.Nullable;

/** One file that somebody brought; several of them may share one content. */
@Entity
@Table(name = "stored_file")
class StoredFile {

  private static final int LONGEST_DETAIL = 300;
  private static final Set<FileState> WHOLE =
      Set.of(FileState.RECEIVED, FileState.EXTRACTING, FileState.READY);

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "stored_file_seq")
  @SequenceGenerator(
      name = "stored_file_seq",
      sequenceName = "stored_file_seq",
      allocationSize = 50)
  private long id;

  @Column(name = "public_id")
  private String publicId;

  private String name;
  private long size;
  private @Nullable String hash;

  @Enumerated(EnumType.STRING)
  private @Nullable FileType type;

  @Enumerated(EnumType.STRING)
  private FileState state;

  @Enumerated(EnumType.STRING)
  private @Nullable Reason reason;

  private @Nullable String detail;
  private String notes = "";
  private int pages;
  private @Nullable String language;

  @Column(name = "account_id")
  private long account;

  @Column(name = "draft_id")
  private @Nullable Long draft;

  private Instant created;

  @Version private int version;

  @SuppressWarnings("NullAway.Init")
  protected StoredFile() {}

  @SuppressWarnings("NullAway.Init")
  StoredFile(String publicId, NewFile file, Instant now) {
    this.publicId = publicId;
    this.name = FileName.clean(file.name());
    this.size = file.size();
    this.account = file.account();
    this.draft = file.draft();
    this.state = FileState.UPLOADING;
    this.created = now;
  }

  private void must(FileState... states) {
    if (!Arrays.asList(states).contains(state)) {
      throw new IllegalStateException("file " + id + " is " + state);
    }
  }

  /** All bytes are here. */
  void receive(String contentHash) {
    must(FileState.UPLOADING);
    hash = contentHash;
    state = FileState.RECEIVED;
  }

  void extract() {
    must(FileState.RECEIVED);
    state = FileState.EXTRACTING;
    reason = null;
    detail = null;
  }

  /** Waits for another turn; a reason says what it waits for. */
  void waitAgain(@Nullable Reason what) {
    must(FileState.EXTRACTING);
    state = FileState.RECEIVED;
    reason = what;
  }

  /** The file is read and can be had. */
  void release(FileType byContent, int pageCount, @Nullable String guessed, List<Reason> found) {
    must(FileState.EXTRACTING);
    state = FileState.READY;
    type = byContent;
    pages = pageCount;
    language = guessed;
    notes = found.stream().map(Reason::name).collect(Collectors.joining(","));
  }

  void refuse(Reason why, String about) {
    must(FileState.RECEIVED, FileState.EXTRACTING);
    state = FileState.REFUSED;
    reason = why;
    detail = about.substring(0, Math.min(about.length(), LONGEST_DETAIL));
  }

  /** Puts the file away, unless there is nothing of it that could be brought back. */
  boolean putAway() {
    boolean whole = WHOLE.contains(state);
    if (whole) {
      state = FileState.AWAY;
    }
    return whole;
  }

  /** Brings the file back; what was not read yet is read now. */
  void bringBack() {
    must(FileState.AWAY);
    state = type == null ? FileState.RECEIVED : FileState.READY;
  }

  long id() {
    return id;
  }

  String publicId() {
    return publicId;
  }

  String name() {
    return name;
  }

  long size() {
    return size;
  }

  @Nullable String hash() {
    return hash;
  }

  @Nullable FileType type() {
    return type;
  }

  FileState state() {
    return state;
  }

  @Nullable Reason reason() {
    return reason;
  }

  @Nullable String detail() {
    return detail;
  }

  List<Reason> notes() {
    return notes.isEmpty()
        ? List.of()
        : Arrays.stream(notes.split(",")).map(Reason::valueOf).toList();
  }

  int pages() {
    return pages;
  }

  @Nullable String language() {
    return language;
  }

  long account() {
    return account;
  }

  @Nullable Long draft() {
    return draft;
  }

  Instant created() {
    return created;
  }
}
