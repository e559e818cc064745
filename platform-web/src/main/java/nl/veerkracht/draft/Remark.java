package nl.veerkracht.draft;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a reviewer says about a field of a draft, or about the whole, and what the author answers.
 */
@Entity
@Table(name = "remark")
class Remark {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "remark_seq")
  @SequenceGenerator(name = "remark_seq", sequenceName = "remark_seq", allocationSize = 50)
  private long id;

  @Column(name = "draft_id")
  private long draft;

  private String field;
  private String text;

  @Column(name = "account_id")
  private long account;

  private Instant moment;
  private String answer;
  private @Nullable Instant answered;
  private @Nullable Instant resolved;

  @SuppressWarnings("NullAway.Init")
  protected Remark() {}

  /**
   * A new remark.
   *
   * @param field empty for the whole draft
   */
  @SuppressWarnings("NullAway.Init")
  Remark(long draft, String field, String text, long account, Instant now) {
    this.draft = draft;
    this.field = field;
    this.text = text;
    this.account = account;
    this.moment = now;
    this.answer = "";
  }

  void answer(String newAnswer, Instant now) {
    answer = newAnswer;
    answered = now;
  }

  void resolve(Instant now) {
    resolved = now;
  }

  long id() {
    return id;
  }

  long draft() {
    return draft;
  }

  String field() {
    return field;
  }

  String text() {
    return text;
  }

  long account() {
    return account;
  }

  Instant moment() {
    return moment;
  }

  String answer() {
    return answer;
  }

  boolean isResolved() {
    return resolved != null;
  }
}
