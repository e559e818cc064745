package nl.veerkracht.publishing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import nl.veerkracht.address.Visit;
import nl.veerkracht.files.FileState;
import nl.veerkracht.files.FileType;
import nl.veerkracht.files.FileView;
import nl.veerkracht.files.extract.Reason;
import nl.veerkracht.page.Numbers;
import nl.veerkracht.settings.Settings;
import org.jspecify.annotations.Nullable;

/** The files on the page of a draft. */
@Named
@RequestScoped
public class DraftFiles {

  private static final Set<FileState> UNDER_WORK = Set.of(FileState.RECEIVED, FileState.EXTRACTING);
  private static final double MEGABYTE = 1_000_000;

  private final Attaching attaching;
  private final Prefilling prefilling;
  private final Settings settings;
  private final Visit visit;
  private @Nullable List<FileView> files;

  @SuppressWarnings("NullAway")
  protected DraftFiles() {
    this(null, null, null, null);
  }

  @Inject
  DraftFiles(Attaching attaching, Prefilling prefilling, Settings settings, Visit visit) {
    this.attaching = attaching;
    this.prefilling = prefilling;
    this.settings = settings;
    this.visit = visit;
  }

  /** A file in the list. */
  public record Line(
      String id,
      String name,
      double megabytes,
      String state,
      int pages,
      @Nullable String reason,
      List<String> notes) {}

  private List<FileView> files() {
    if (files == null) {
      files = attaching.of(Numbers.of(visit.name()));
    }
    return files;
  }

  /** Those that were taken away and can be brought back. */
  public List<Line> getTaken() {
    return attaching.takenFrom(Numbers.of(visit.name())).stream().map(this::line).toList();
  }

  public List<Line> getLines() {
    return files().stream().map(this::line).toList();
  }

  private Line line(FileView file) {
    Reason reason = file.reason();
    return new Line(
        file.id(),
        file.name(),
        file.size() / MEGABYTE,
        UNDER_WORK.contains(file.state())
            ? "working"
            : file.state().name().toLowerCase(java.util.Locale.ROOT),
        file.pages(),
        reason == null ? null : reason.text(visit.language()),
        file.notes().stream().map(note -> note.text(visit.language())).toList());
  }

  /** Whether something is still being read, so that the page is worth asking for again. */
  public boolean isWorking() {
    return files().stream().anyMatch(file -> UNDER_WORK.contains(file.state()));
  }

  /** The endings of the names of files that can be brought, for the file chooser. */
  public String getAccepted() {
    StringBuilder accepted = new StringBuilder();
    for (FileType type : FileType.values()) {
      accepted.append(accepted.length() == 0 ? "." : ",.").append(type.code());
    }
    return accepted.toString();
  }

  /** How many megabytes a file may have. */
  public long getMost() {
    return settings.largestFileInMegabytes();
  }

  public List<Prefilling.Suggestion> getSuggestions() {
    return prefilling.suggestions(files(), visit.language());
  }
}
