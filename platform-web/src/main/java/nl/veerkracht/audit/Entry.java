package nl.veerkracht.audit;

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

/** One line of the log of acts; nothing in it ever changes. */
@Entity
@Table(name = "audit")
class Entry {

  private static final int LONGEST_DETAIL = 1000;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "audit_seq")
  @SequenceGenerator(name = "audit_seq", sequenceName = "audit_seq", allocationSize = 50)
  private long id;

  private Instant moment;

  @Column(name = "account_id")
  private @Nullable Long account;

  @Enumerated(EnumType.STRING)
  private Act act;

  @Column(name = "subject_kind")
  private String subjectKind;

  private String subject;
  private String detail;

  @SuppressWarnings("NullAway.Init")
  protected Entry() {}

  @SuppressWarnings("NullAway.Init")
  Entry(
      Instant moment,
      @Nullable Long account,
      Act act,
      String subjectKind,
      String subject,
      String detail) {
    this.moment = moment;
    this.account = account;
    this.act = act;
    this.subjectKind = subjectKind;
    this.subject = subject;
    this.detail = detail.length() > LONGEST_DETAIL ? detail.substring(0, LONGEST_DETAIL) : detail;
  }

  AuditLog.Line line() {
    return new AuditLog.Line(id, moment, account, act, subjectKind, subject, detail);
  }
}
