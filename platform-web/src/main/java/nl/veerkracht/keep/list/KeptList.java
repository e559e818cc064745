package nl.veerkracht.keep.list;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import nl.veerkracht.identity.Secret;
import org.jspecify.annotations.Nullable;

/** A list of one person under a name. */
@Entity
@Table(name = "kept_list")
class KeptList {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "kept_list_seq")
  @SequenceGenerator(name = "kept_list_seq", sequenceName = "kept_list_seq", allocationSize = 50)
  private long id;

  @Column(name = "account_id")
  private long account;

  private String name;

  /** Kept as it is, because its owner reads it again and again; it opens nothing but this list. */
  private @Nullable String shared;

  private Instant changed;
  private @Nullable Instant removed;

  @Version private int version;

  @SuppressWarnings("NullAway.Init")
  protected KeptList() {}

  @SuppressWarnings("NullAway.Init")
  KeptList(long account, String name, Instant now) {
    this.account = account;
    this.name = name;
    this.changed = now;
  }

  void rename(String newName, Instant now) {
    name = newName;
    changed = now;
  }

  /** Notes that something was put in it or taken out. */
  void touch(Instant now) {
    changed = now;
  }

  /** Opens the list to whoever has its address, which is another one each time. */
  void share() {
    if (shared == null) {
      shared = Secret.random().text();
    }
  }

  void unshare() {
    shared = null;
  }

  /** Puts the list away, until it is brought back or forgotten. Its address is over. */
  void remove(Instant now) {
    removed = now;
    shared = null;
  }

  void restore() {
    removed = null;
  }

  long id() {
    return id;
  }

  String name() {
    return name;
  }

  @Nullable String shared() {
    return shared;
  }

  Instant changed() {
    return changed;
  }

  boolean isRemoved() {
    return removed != null;
  }
}
