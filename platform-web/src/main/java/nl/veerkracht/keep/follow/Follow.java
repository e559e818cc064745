package nl.veerkracht.keep.follow;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.veerkracht.keep.thing.Thing;
import nl.veerkracht.taxonomy.Language;
import org.jspecify.annotations.Nullable;

/** Somebody wants to hear of an item, or of what answers a search. A term is the search for it. */
@Entity
@Table(name = "follow")
class Follow {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "follow_seq")
  @SequenceGenerator(name = "follow_seq", sequenceName = "follow_seq", allocationSize = 50)
  private long id;

  @Column(name = "account_id")
  private long account;

  @Column(name = "item_id")
  private @Nullable Long item;

  private @Nullable String query;

  /** In which the search was asked: its texts weigh most. */
  @Enumerated(EnumType.STRING)
  private Language language;

  private Instant begun;

  @SuppressWarnings("NullAway.Init")
  protected Follow() {}

  @SuppressWarnings("NullAway.Init")
  Follow(long account, Thing thing, Language language, Instant now) {
    this.account = account;
    this.item = thing.item();
    this.query = thing.query();
    this.language = language;
    this.begun = now;
  }

  long id() {
    return id;
  }

  long account() {
    return account;
  }

  @Nullable Long item() {
    return item;
  }

  @Nullable String query() {
    return query;
  }

  Instant begun() {
    return begun;
  }
}
