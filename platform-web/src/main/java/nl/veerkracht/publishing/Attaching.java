package nl.veerkracht.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import nl.veerkracht.draft.Drafts;
import nl.veerkracht.files.FileView;
import nl.veerkracht.files.Files;
import nl.veerkracht.files.NewFile;
import nl.veerkracht.files.UploadConflict;
import nl.veerkracht.files.UploadRefused;
import nl.veerkracht.identity.CurrentUser;
import nl.veerkracht.identity.Role;
import nl.veerkracht.identity.User;

/** Bringing files to a draft: its author may, and editors while they have it. */
@ApplicationScoped
public class Attaching {

  private final Drafts drafts;
  private final Files files;
  private final CurrentUser user;

  @SuppressWarnings("NullAway")
  protected Attaching() {
    this(null, null, null);
  }

  @Inject
  Attaching(Drafts drafts, Files files, CurrentUser user) {
    this.drafts = drafts;
    this.files = files;
    this.user = user;
  }

  /**
   * Announces a file for a draft; its name in addresses, or nothing when the draft is not theirs.
   */
  @Transactional
  public Optional<String> begin(long draft, String name, long size)
      throws UploadRefused, IOException {
    User author = user.needs(Role.AUTHOR);
    if (drafts.byId(draft).filter(it -> Drafting.mayWrite(it, author)).isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(files.begin(new NewFile(name, size, author.id(), draft)));
  }

  /** A file that this person brought. */
  public Optional<FileView> own(String id) {
    User author = user.needs(Role.AUTHOR);
    return files.status(id).filter(file -> file.account() == author.id());
  }

  /** Adds a piece to a file of one's own, and finishes it with the last one. */
  public FileView append(FileView file, long offset, InputStream in)
      throws IOException, UploadConflict {
    long received = files.append(file.id(), offset, in);
    return received == file.size()
        ? files.finish(file.id())
        : files.status(file.id()).orElseThrow();
  }

  /** The files of a draft; whoever calls has checked that the person may see the draft. */
  public List<FileView> of(long draft) {
    user.needs(Role.AUTHOR);
    return files.ofDraft(draft);
  }

  /** The files of a draft that were taken away and can be brought back. */
  public List<FileView> takenFrom(long draft) {
    user.needs(Role.AUTHOR);
    return files.putAwayOf(draft);
  }

  /** Takes a file away from a draft that one may write in; it can be brought back for a while. */
  @Transactional
  public void remove(long draft, String id) throws IOException {
    User author = user.needs(Role.AUTHOR);
    boolean writes = drafts.byId(draft).filter(it -> Drafting.mayWrite(it, author)).isPresent();
    boolean there = files.ofDraft(draft).stream().anyMatch(file -> file.id().equals(id));
    if (writes && there) {
      files.putAway(id);
    }
  }

  /** Brings back a file that was taken away from a draft that one may write in. */
  @Transactional
  public void bringBack(long draft, String id) {
    User author = user.needs(Role.AUTHOR);
    if (drafts.byId(draft).filter(it -> Drafting.mayWrite(it, author)).isPresent()) {
      files.bringBack(id, draft);
    }
  }
}
