package nl.veerkracht.keep.follow;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Up to which change of any item everybody was told; the only one there is. */
@Entity
@Table(name = "told")
class Told {

  static final int ONLY = 1;

  @Id private int id;

  @Column(name = "up_to")
  private Instant upTo;

  @SuppressWarnings("NullAway.Init")
  protected Told() {}

  Instant upTo() {
    return upTo;
  }

  /** Goes on, never back. */
  void reach(Instant moment) {
    if (moment.isAfter(upTo)) {
      upTo = moment;
    }
  }
}
