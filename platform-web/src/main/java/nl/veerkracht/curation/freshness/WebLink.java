package nl.veerkracht.curation.freshness;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An address elsewhere that items name, and whether it answers. It is dead after two failures at
 * least a day apart: sites are away for an hour now and then.
 */
@Entity
@Table(name = "web_link")
class WebLink {

  static final Duration A_DAY = Duration.ofDays(1);
  static final Duration A_MONTH = Duration.ofDays(30);
  private static final Duration A_WEEK = Duration.ofDays(7);

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "web_link_seq")
  @SequenceGenerator(name = "web_link_seq", sequenceName = "web_link_seq", allocationSize = 50)
  private long id;

  private String address;
  private String host;
  private Instant due;
  private @Nullable Instant checked;

  @Column(name = "failing_since")
  private @Nullable Instant failingSince;

  private @Nullable String problem;

  @Column(name = "dead_since")
  private @Nullable Instant deadSince;

  @Version private int version;

  @SuppressWarnings("NullAway.Init")
  protected WebLink() {}

  @SuppressWarnings("NullAway.Init")
  WebLink(String address, String host, Instant now) {
    this.address = address;
    this.host = host;
    this.due = now;
  }

  /** It answered. */
  void answered(Instant now) {
    checked = now;
    failingSince = null;
    problem = null;
    deadSince = null;
    due = now.plus(A_MONTH);
  }

  /** It did not answer, or said that there is nothing. */
  void failed(String newProblem, Instant now) {
    checked = now;
    problem = newProblem;
    if (failingSince == null) {
      failingSince = now;
    }
    if (deadSince == null && !failingSince.plus(A_DAY).isAfter(now)) {
      deadSince = now;
    }
    due = now.plus(deadSince == null ? A_DAY : A_WEEK);
  }

  long id() {
    return id;
  }

  String address() {
    return address;
  }

  String host() {
    return host;
  }

  Instant due() {
    return due;
  }

  boolean isDead() {
    return deadSince != null;
  }

  @Nullable String problem() {
    return problem;
  }
}
