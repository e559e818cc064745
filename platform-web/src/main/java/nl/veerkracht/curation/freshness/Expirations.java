package nl.veerkracht.curation.freshness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import nl.veerkracht.item.Item;

/**
 * Tells which recognitions stopped counting because a day passed, without anybody changing them.
 */
@ApplicationScoped
public class Expirations {

  private final Surveys surveys;

  @SuppressWarnings("NullAway")
  protected Expirations() {
    this(null);
  }

  @Inject
  Expirations(Surveys surveys) {
    this.surveys = surveys;
  }

  /**
   * The next items after an id of which the recognition last counted on one of the days before
   * today.
   */
  @Transactional
  public List<Item> between(LocalDate from, LocalDate today, long afterId, int size) {
    return surveys.expired(from.toString(), today.toString(), afterId, size);
  }
}
