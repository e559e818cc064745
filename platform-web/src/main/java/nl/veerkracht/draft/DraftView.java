package nl.veerkracht.draft;

import java.time.Instant;
import java.util.List;
import nl.veerkracht.form.FieldValues;
import nl.veerkracht.identity.User;
import org.jspecify.annotations.Nullable;

/**
 * A draft as its author and the editors see it.
 *
 * @param item slug of the item that it is the next version of; null for a new item
 * @param revision to be sent back when saving
 * @param mine whether the reader is its author
 */
public record DraftView(
    long id,
    String kind,
    String state,
    String title,
    FieldValues fields,
    int revision,
    boolean mine,
    String owner,
    @Nullable String assignee,
    @Nullable String item,
    Instant saved,
    @Nullable Instant submitted,
    @Nullable Instant publishOn,
    List<Line> timeline,
    List<RemarkView> remarks) {

  /** One step of its timeline; without a name when the portal itself did it or the person left. */
  public record Line(Instant moment, @Nullable String who, String step, String reason) {}

  /**
   * A remark and what became of it.
   *
   * @param field empty for the whole draft
   */
  public record RemarkView(
      long id,
      String field,
      String text,
      @Nullable String who,
      Instant moment,
      String answer,
      boolean resolved) {}

  /** Whether its author can write in it. */
  public boolean withAuthor() {
    return standing().isWithAuthor();
  }

  /** Whether editors can decide about it. */
  public boolean withEditors() {
    return standing().isWithEditors();
  }

  /** Whether somebody can write in it who may see it. */
  public boolean writableBy(User reader) {
    return mine && withAuthor() || reader.editor() && withEditors();
  }

  private DraftState standing() {
    return DraftState.of(state).orElseThrow();
  }

  /** Whether the reader, as its author, can answer a remark. */
  public boolean answerable(RemarkView remark) {
    return mine && !remark.resolved() && (withAuthor() || withEditors());
  }

  /** The remarks on one field that still ask for something. */
  public List<RemarkView> open(String field) {
    return remarks.stream()
        .filter(remark -> remark.field().equals(field) && !remark.resolved())
        .toList();
  }
}
