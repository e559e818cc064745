package nl.veerkracht.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.veerkracht.files.FileState;
import nl.veerkracht.files.FileView;
import nl.veerkracht.files.Files;
import nl.veerkracht.item.AttachedFile;

/** The files that came with a draft and can be read, as an item will offer them. */
@ApplicationScoped
public class BroughtFiles {

  private final Files files;

  @SuppressWarnings("NullAway")
  protected BroughtFiles() {
    this(null);
  }

  @Inject
  BroughtFiles(Files files) {
    this.files = files;
  }

  /** In the order in which they came; whoever calls has checked that the person may see them. */
  public List<AttachedFile> of(long draft) {
    return files.ofDraft(draft).stream()
        .filter(view -> view.state() == FileState.READY)
        .map(BroughtFiles::attached)
        .toList();
  }

  private static AttachedFile attached(FileView view) {
    String type = view.type() == null ? "" : view.type().code();
    return new AttachedFile(view.id(), view.name(), type, view.size(), view.pages());
  }
}
