package nl.veerkracht.curation.freshness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;

/** Tells which judgements stopped counting because a day passed, without anybody changing them. */
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

  /** The slugs of items of which the judgement last counted on one of the days before today. */
  @Transactional
  public List<String> between(LocalDate from, LocalDate today) {
    return surveys.expired(from.toString(), today.toString());
  }
}
