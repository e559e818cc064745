package nl.veerkracht.front;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An item that editors chose for the home page. */
@Entity
@Table(name = "feature")
public class Feature {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "feature_seq")
  @SequenceGenerator(name = "feature_seq", sequenceName = "feature_seq", allocationSize = 50)
  private long id;

  @Column(name = "item_id")
  private long item;

  private int place;

  @Column(name = "last_day")
  private @Nullable LocalDate lastDay;

  @SuppressWarnings("NullAway.Init")
  protected Feature() {}

  /**
   * An item for the home page, of which the list says the place.
   *
   * @param lastDay on which it is shown; null for as long as nobody ends it
   */
  public Feature(long item, @Nullable LocalDate lastDay) {
    this.item = item;
    this.lastDay = lastDay;
  }

  void standAt(int newPlace) {
    place = newPlace;
  }

  /** Shows it up to and including a day; without one for as long as nobody ends it. */
  public void endOn(@Nullable LocalDate day) {
    lastDay = day;
  }

  public long item() {
    return item;
  }

  /** The place in the list, from 1. */
  public int place() {
    return place;
  }

  public @Nullable LocalDate lastDay() {
    return lastDay;
  }
}
