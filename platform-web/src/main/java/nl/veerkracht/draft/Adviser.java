package nl.veerkracht.draft;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** Somebody whom the editors ask for advice on a draft, and who may read it for that. */
@Entity
@Table(name = "adviser")
class Adviser {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "adviser_seq")
  @SequenceGenerator(name = "adviser_seq", sequenceName = "adviser_seq", allocationSize = 50)
  private long id;

  @Column(name = "draft_id")
  private long draft;

  @Column(name = "account_id")
  private long account;

  private Instant asked;

  @SuppressWarnings("NullAway.Init")
  protected Adviser() {}

  Adviser(long draft, long account, Instant now) {
    this.draft = draft;
    this.account = account;
    this.asked = now;
  }
}
