package nl.veerkracht.once;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An answer with the key under which somebody may ask for it again. */
@Entity
@Table(name = "kept_answer")
class KeptAnswer {

  @Id private String id;

  @Column(name = "account_id")
  private long account;

  private String request;
  private Instant kept;
  private int status;
  private @Nullable String location;
  private @Nullable String tag;
  private String body;

  @SuppressWarnings("NullAway.Init")
  protected KeptAnswer() {}

  /** Takes a key, before anything is done under it. */
  @SuppressWarnings("NullAway.Init")
  KeptAnswer(String id, long account, String request, Instant now) {
    this.id = id;
    this.account = account;
    this.request = request;
    this.kept = now;
    this.body = "";
  }

  void is(Answer answer) {
    status = answer.status();
    location = answer.location();
    tag = answer.tag();
    body = answer.body();
  }

  boolean isTo(String other) {
    return request.equals(other);
  }

  boolean isAlive(Instant oldest) {
    return kept.isAfter(oldest);
  }

  Instant moment() {
    return kept;
  }

  Answer answer() {
    return new Answer(status, location, tag, body);
  }
}
