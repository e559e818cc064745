package nl.veerkracht.draft;

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
import org.jspecify.annotations.Nullable;

/** One line of the timeline of a draft: who did what, when and why. */
@Entity
@Table(name = "draft_event")
class DraftEvent {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "draft_event_seq")
  @SequenceGenerator(
      name = "draft_event_seq",
      sequenceName = "draft_event_seq",
      allocationSize = 50)
  private long id;

  @Column(name = "draft_id")
  private long draft;

  private Instant moment;

  @Column(name = "account_id")
  private @Nullable Long account;

  @Enumerated(EnumType.STRING)
  private Step step;

  private String reason;

  @SuppressWarnings("NullAway.Init")
  protected DraftEvent() {}

  @SuppressWarnings("NullAway.Init")
  DraftEvent(long draft, @Nullable Long account, Step step, String reason, Instant now) {
    this.draft = draft;
    this.account = account;
    this.step = step;
    this.reason = reason;
    this.moment = now;
  }

  Instant moment() {
    return moment;
  }

  @Nullable Long account() {
    return account;
  }

  Step step() {
    return step;
  }

  String reason() {
    return reason;
  }
}
