package nl.veerkracht.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import nl.veerkracht.files.extract.PageText;
import nl.veerkracht.files.extract.Reason;
import nl.veerkracht.files.prefill.FileMetadata;
import nl.veerkracht.files.prefill.SuggestedTerm;
import nl.veerkracht.files.prefill.TermSuggestions;
import nl.veerkracht.settings.Settings;
import nl.veerkracht.taxonomy.Taxonomy;

/**
 * Bringing files and having them back. The caller has decided that the account may do so: nothing
 * here asks who somebody is. Every step is a transaction of its own.
 */
@ApplicationScoped
public class Files {

  private final FileRecords records;
  private final FileStore store;
  private final FileReader reader;
  private final Settings settings;
  private final Taxonomy taxonomy;

  /** The files to which a piece is being added at this moment. */
  private final Set<String> busy = ConcurrentHashMap.newKeySet();

  @SuppressWarnings("NullAway")
  protected Files() {
    this(null, null, null, null, null);
  }

  @Inject
  Files(
      FileRecords records,
      FileStore store,
      FileReader reader,
      Settings settings,
      Taxonomy taxonomy) {
    this.records = records;
    this.store = store;
    this.reader = reader;
    this.settings = settings;
    this.taxonomy = taxonomy;
  }

  /** Announces a file; the answer is its public name, under which its pieces are sent. */
  public String begin(NewFile file) throws UploadRefused, IOException {
    if (file.size() <= 0) {
      throw refused(Reason.EMPTY);
    }
    if (file.size() > settings.largestFile()) {
      throw refused(Reason.TOO_LARGE);
    }
    if (FileType.ofName(FileName.clean(file.name())).isEmpty()) {
      throw refused(Reason.TYPE);
    }
    String id = UUID.randomUUID().toString().replace("-", "");
    store.begin(id);
    records.add(id, file);
    return id;
  }

  private UploadRefused refused(Reason reason) {
    return new UploadRefused(reason, settings.largestFileInMegabytes());
  }

  /**
   * Adds a piece. When the connection breaks, what came stays: {@link #status} tells from where to
   * go on.
   *
   * @param offset where the sender thinks that this piece belongs
   * @return how much is here now
   */
  public long append(String id, long offset, InputStream in) throws IOException, UploadConflict {
    FileRecords.Known file = uploading(id);
    if (!busy.add(id)) {
      throw new UploadConflict("another piece is coming in", store.length(id));
    }
    try {
      long length = store.length(id);
      if (offset != length) {
        throw new UploadConflict("the next piece starts elsewhere", length);
      }
      return store.append(id, in, file.size());
    } finally {
      busy.remove(id);
    }
  }

  private FileRecords.Known uploading(String id) throws UploadConflict {
    FileRecords.Known file =
        records.known(id).orElseThrow(() -> new IllegalArgumentException("no file " + id));
    if (file.state() != FileState.UPLOADING) {
      throw new UploadConflict("the file is here already", file.size());
    }
    return file;
  }

  /** All pieces are here: from now on the file is looked at and read. */
  public FileView finish(String id) throws IOException, UploadConflict {
    FileRecords.Known file = uploading(id);
    if (!busy.add(id)) {
      throw new UploadConflict("another piece is coming in", store.length(id));
    }
    try {
      long length = store.length(id);
      if (length != file.size()) {
        throw new UploadConflict("the file is not whole", length);
      }
      reader.receive(id, store.hash(id));
    } finally {
      busy.remove(id);
    }
    return status(id).orElseThrow();
  }

  /** The file as it is now. */
  public Optional<FileView> status(String id) {
    return records.view(id).map(this::withReceived);
  }

  /** The files of a draft, in the order in which they came. */
  public List<FileView> ofDraft(long draft) {
    return records.ofDraft(draft).stream()
        .filter(file -> file.state() != FileState.AWAY)
        .map(this::withReceived)
        .toList();
  }

  /** The files of a draft that are put away and can be brought back. */
  public List<FileView> putAwayOf(long draft) {
    return records.ofDraft(draft).stream().filter(file -> file.state() == FileState.AWAY).toList();
  }

  private FileView withReceived(FileView file) {
    if (file.state() != FileState.UPLOADING) {
      return file;
    }
    try {
      return file.withReceived(store.isComingIn(file.id()) ? store.length(file.id()) : 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The content of a file that is ready. */
  public Optional<Download> open(String id) throws IOException {
    Optional<FileView> file = status(id).filter(found -> found.state() == FileState.READY);
    FileType type = file.map(FileView::type).orElse(null);
    return type == null
        ? Optional.empty()
        : Optional.of(Download.of(records.known(id).orElseThrow(), type, store));
  }

  /** A small PNG of the file, if there is one. */
  public Optional<Path> thumbnail(String id) {
    return records
        .known(id)
        .filter(file -> file.state() == FileState.READY)
        .map(file -> store.thumbnail(file.content()))
        .filter(java.nio.file.Files::exists);
  }

  /** The text of a file that is ready, page by page. */
  public List<PageText> pages(String id) {
    return records.pages(id);
  }

  /** What a file that is ready says of itself, to fill in a form. */
  public Optional<FileMetadata> metadata(String id) {
    return records.metadata(id);
  }

  /** The terms that the text of a file suggests, each with the passage that does. */
  public List<SuggestedTerm> suggestions(String id) {
    return new TermSuggestions(taxonomy).of(pages(id));
  }

  /**
   * Puts a file away. It can be brought back until it is tidied up, at least an hour later; one of
   * which there is nothing to bring back goes at once.
   */
  public void putAway(String id) throws IOException {
    if (!records.putAway(id)) {
      reader.remove(id);
    }
  }

  /** Brings back a file of a draft that was put away; false when it is gone. */
  public boolean bringBack(String id, long draft) {
    return reader.bringBack(id, draft);
  }

  /** Removes a file, however far it is; its content goes when no other file has it. */
  public void remove(String id) throws IOException {
    reader.remove(id);
  }
}
