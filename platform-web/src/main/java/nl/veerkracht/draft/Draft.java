package nl.veerkracht.draft;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
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
import nl.veerkracht.form.FieldValues;
import nl.veerkracht.item.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Something that is being written: a new item, or the next version of one that stays online
 * meanwhile. What was typed is kept as it was typed, complete or not.
 */
@Entity
@Table(name = "draft")
public class Draft {

  private static final int LONGEST_TITLE = 500;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "draft_seq")
  @SequenceGenerator(name = "draft_seq", sequenceName = "draft_seq", allocationSize = 50)
  private long id;

  @Column(name = "item_id")
  private @Nullable Long item;

  @Column(name = "item_version")
  private int itemVersion;

  @Enumerated(EnumType.STRING)
  private Kind kind;

  @Enumerated(EnumType.STRING)
  private DraftState state;

  private String title;

  @Convert(converter = FieldsConverter.class)
  private FieldValues fields;

  private int revision;

  @Column(name = "owner_id")
  private long owner;

  @Column(name = "assignee_id")
  private @Nullable Long assignee;

  private Instant created;
  private Instant saved;
  private @Nullable Instant submitted;

  @Column(name = "publish_on")
  private @Nullable Instant publishOn;

  @Version private int version;

  @SuppressWarnings("NullAway.Init")
  protected Draft() {}

  /**
   * A new draft.
   *
   * @param item the item that it will be the next version of; null for a new item
   * @param itemVersion the version of that item that it starts from
   */
  @SuppressWarnings("NullAway.Init")
  public Draft(
      Kind kind,
      @Nullable Long item,
      int itemVersion,
      FieldValues fields,
      long owner,
      Instant now) {
    this.kind = kind;
    this.item = item;
    this.itemVersion = itemVersion;
    this.owner = owner;
    this.created = now;
    this.state = DraftState.DRAFT;
    write(fields, now);
  }

  private void write(FieldValues newFields, Instant now) {
    fields = newFields;
    String name = newFields.get("title.nl");
    name = name.isEmpty() ? newFields.get("title.en") : name;
    title = name.length() > LONGEST_TITLE ? name.substring(0, LONGEST_TITLE) : name;
    saved = now;
  }

  /** Keeps what was typed; the number of the revision tells it from what was kept before. */
  public void save(FieldValues newFields, Instant now) {
    if (state == DraftState.PUBLISHED || state == DraftState.REMOVED) {
      throw wrong("saved");
    }
    write(newFields, now);
    revision++;
  }

  /**
   * Goes on from a newer version of the item.
   *
   * @param joined what was typed with what changed meanwhile
   */
  void join(FieldValues joined, int newItemVersion, Instant now) {
    save(joined, now);
    itemVersion = newItemVersion;
  }

  /** Takes back that it goes online by itself. */
  void unschedule() {
    publishOn = null;
  }

  /** Hands the draft to the editors. */
  public void submit(Instant now) {
    if (!state.isWithAuthor()) {
      throw wrong("submitted");
    }
    state = assignee == null ? DraftState.SUBMITTED : DraftState.IN_REVIEW;
    submitted = now;
  }

  /** Takes the draft back from the editors. */
  public void withdraw() {
    if (!state.isWithEditors()) {
      throw wrong("withdrawn");
    }
    state = DraftState.DRAFT;
    publishOn = null;
  }

  /** Makes an editor responsible for it. */
  public void take(long editor) {
    if (!state.isWithEditors()) {
      throw wrong("taken");
    }
    assignee = editor;
    state = DraftState.IN_REVIEW;
  }

  /** Hands the draft back to its author. */
  public void giveBack() {
    if (!state.isWithEditors()) {
      throw wrong("returned");
    }
    state = DraftState.RETURNED;
    publishOn = null;
  }

  /** Plans the moment of publication. */
  public void schedule(Instant moment) {
    if (!state.isWithEditors()) {
      throw wrong("scheduled");
    }
    publishOn = moment;
  }

  /** Ends the life of the draft: what it held is now an item. */
  public void published(long newItem) {
    if (!state.isWithEditors()) {
      throw wrong("published");
    }
    item = newItem;
    state = DraftState.PUBLISHED;
    publishOn = null;
  }

  /** Puts the draft away; it can be brought back. */
  public void remove() {
    if (!state.isWithAuthor()) {
      throw wrong("removed");
    }
    state = DraftState.REMOVED;
  }

  /** Brings a draft back that was put away. */
  public void bringBack() {
    if (state != DraftState.REMOVED) {
      throw wrong("brought back");
    }
    state = DraftState.DRAFT;
  }

  private IllegalStateException wrong(String verb) {
    return new IllegalStateException(
        "draft " + id + " is " + state.code() + " and cannot be " + verb);
  }

  public long id() {
    return id;
  }

  public @Nullable Long item() {
    return item;
  }

  public int itemVersion() {
    return itemVersion;
  }

  public Kind kind() {
    return kind;
  }

  public DraftState state() {
    return state;
  }

  public String title() {
    return title;
  }

  public FieldValues fields() {
    return fields;
  }

  public int revision() {
    return revision;
  }

  public long owner() {
    return owner;
  }

  public @Nullable Long assignee() {
    return assignee;
  }

  public Instant saved() {
    return saved;
  }

  public @Nullable Instant submitted() {
    return submitted;
  }

  public @Nullable Instant publishOn() {
    return publishOn;
  }
}
