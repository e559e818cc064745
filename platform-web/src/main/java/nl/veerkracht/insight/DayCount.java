package nl.veerkracht.insight;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** How often something happened on a day. */
@Entity
@Table(name = "day_count")
class DayCount {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "day_count_seq")
  @SequenceGenerator(name = "day_count_seq", sequenceName = "day_count_seq", allocationSize = 50)
  private long id;

  @Column(name = "counted_on")
  private LocalDate day;

  @Enumerated(EnumType.STRING)
  private What what;

  private String subject;
  private long times;

  @SuppressWarnings("NullAway.Init")
  protected DayCount() {}

  @SuppressWarnings("NullAway.Init")
  DayCount(Count count) {
    this.day = count.day();
    this.what = count.what();
    this.subject = count.subject();
  }

  Count count() {
    return new Count(day, what, subject);
  }

  void add(long more) {
    times += more;
  }
}
