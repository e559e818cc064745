package nl.veerkracht.item;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.veerkracht.taxonomy.Language;
import org.jspecify.annotations.Nullable;

/**
 * One published thing. What the database filters or joins on is a column, the rest is its content.
 */
@Entity
@Table(name = "item")
public class Item {

  /** The origin of items that people wrote in the portal itself; no content pack touches them. */
  public static final String PORTAL = "portal";

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "item_seq")
  @SequenceGenerator(name = "item_seq", sequenceName = "item_seq", allocationSize = 50)
  private long id;

  private String slug;

  @Enumerated(EnumType.STRING)
  private Kind kind;

  @Enumerated(EnumType.STRING)
  private State state;

  @Column(name = "title_nl")
  private String titleNl;

  @Column(name = "title_en")
  private String titleEn;

  @Column(name = "summary_nl")
  private String summaryNl;

  @Column(name = "summary_en")
  private String summaryEn;

  @Convert(converter = ContentConverter.class)
  private ItemContent content;

  private String origin;
  private String fingerprint;
  private Instant published;
  private Instant changed;
  private @Nullable Instant reviewed;

  @Column(name = "reviewed_before")
  private @Nullable Instant reviewedBefore;

  @Column(name = "account_id")
  private @Nullable Long owner;

  @Column(name = "retired_reason")
  private @Nullable String retiredReason;

  @Version private int version;

  @ElementCollection
  @CollectionTable(name = "item_term", joinColumns = @JoinColumn(name = "item_id"))
  private List<TermRef> terms = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "item_link", joinColumns = @JoinColumn(name = "from_id"))
  private List<LinkRef> links = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "item_file", joinColumns = @JoinColumn(name = "item_id"))
  @Column(name = "file")
  private List<String> files = new ArrayList<>();

  @SuppressWarnings("NullAway.Init")
  protected Item() {}

  /**
   * A new published item.
   *
   * @param origin the content pack that it comes from
   */
  @SuppressWarnings("NullAway.Init")
  public Item(ItemContent content, String origin, String fingerprint, Instant now) {
    this.origin = origin;
    this.published = now;
    write(content, fingerprint, now);
  }

  /** Replaces the content; a retired item is published again. */
  public final void write(ItemContent newContent, String newFingerprint, Instant now) {
    slug = newContent.slug();
    kind = newContent.kind();
    state = State.PUBLISHED;
    retiredReason = null;
    titleNl = newContent.title().in(Language.NL);
    titleEn = newContent.title().in(Language.EN);
    summaryNl = newContent.summary().in(Language.NL);
    summaryEn = newContent.summary().in(Language.EN);
    content = newContent;
    fingerprint = newFingerprint;
    changed = now;
    terms.clear();
    newContent
        .terms()
        .forEach(
            (vocabulary, ids) -> ids.forEach(term -> terms.add(new TermRef(vocabulary, term))));
    files.clear();
    newContent.files().forEach(file -> files.add(file.id()));
  }

  /**
   * Puts what editors reviewed online; from now on the portal itself is where the item comes from.
   */
  public void publish(ItemContent newContent, long newOwner, Instant now) {
    write(newContent, "", now);
    origin = PORTAL;
    owner = newOwner;
    reviewed = now;
  }

  /**
   * Replaces what editors keep up to date themselves; links stay as they are. From now on the
   * portal itself is where the item comes from.
   */
  public void revise(ItemContent newContent, Instant now) {
    if (state != State.PUBLISHED) {
      throw new IllegalStateException(slug + " is not online");
    }
    write(newContent, "", now);
    origin = PORTAL;
  }

  /** Notes that editors checked it and found it right. */
  public void check(Instant now) {
    reviewedBefore = reviewed;
    reviewed = now;
  }

  /** When it was checked last, and the time before that. */
  public record Checks(@Nullable Instant last, @Nullable Instant before) {}

  /** What is known of its checks, to be brought back by {@link #restore(Checks)}. */
  public Checks checks() {
    return new Checks(reviewed, reviewedBefore);
  }

  /** Counts as checked when it was checked then. */
  public void restore(Checks checks) {
    reviewed = checks.last();
    reviewedBefore = checks.before();
  }

  /** Takes the last check back. */
  public void uncheck() {
    reviewed = reviewedBefore;
  }

  /** Points the links of the content at items, once all of them have an id. */
  public void link(Map<String, Long> idsBySlug) {
    links.clear();
    for (Link link : content.links()) {
      Long target = idsBySlug.get(link.to());
      if (target == null) {
        throw new IllegalArgumentException(slug + " links to unknown item " + link.to());
      }
      links.add(new LinkRef(link.relation(), target));
    }
  }

  /** Takes the item offline; its address answers that it is gone. */
  public void retire(Instant now) {
    if (state == State.RETIRED) {
      throw new IllegalStateException(slug + " is retired already");
    }
    state = State.RETIRED;
    changed = now;
  }

  /**
   * Takes the item offline because editors decided so; whatever brought it does not bring it back.
   */
  public void retire(String reason, Instant now) {
    retire(now);
    retiredReason = reason;
    origin = PORTAL;
  }

  /** Puts a retired item online again, as it was. */
  public void restore(Instant now) {
    if (state != State.RETIRED) {
      throw new IllegalStateException(slug + " is not retired");
    }
    state = State.PUBLISHED;
    retiredReason = null;
    origin = PORTAL;
    changed = now;
  }

  public long id() {
    return id;
  }

  public String slug() {
    return slug;
  }

  public State state() {
    return state;
  }

  public ItemContent content() {
    return content;
  }

  public String origin() {
    return origin;
  }

  public String fingerprint() {
    return fingerprint;
  }

  public Instant published() {
    return published;
  }

  public Instant changed() {
    return changed;
  }

  /** When editors last reviewed it; null when they did not yet. */
  public @Nullable Instant reviewed() {
    return reviewed;
  }

  /** Whose item it is; null for content that the portal is shipped with. */
  public @Nullable Long owner() {
    return owner;
  }

  /** Why editors took it offline; null when they did not. */
  public @Nullable String retiredReason() {
    return retiredReason;
  }

  public int version() {
    return version;
  }
}
