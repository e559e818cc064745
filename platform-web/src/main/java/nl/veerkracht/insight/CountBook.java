package nl.veerkracht.insight;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Since when there are counts. Whoever writes holds the book, so that two servers never clash. */
@Entity
@Table(name = "count_book")
class CountBook {

  static final int ONLY = 1;

  @Id private int id;

  private Instant begun;

  @SuppressWarnings("NullAway.Init")
  protected CountBook() {}

  Instant begun() {
    return begun;
  }
}
