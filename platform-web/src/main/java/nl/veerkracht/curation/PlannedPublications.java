package nl.veerkracht.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Puts drafts online when the moment that an editor planned has come. */
@ApplicationScoped
public class PlannedPublications {

  private static final int AT_ONCE = 50;

  private final Reviewing reviewing;

  @SuppressWarnings("NullAway")
  protected PlannedPublications() {
    this(null);
  }

  @Inject
  PlannedPublications(Reviewing reviewing) {
    this.reviewing = reviewing;
  }

  /** Publishes what is due, each in a transaction of its own. */
  public void round() {
    reviewing.due(AT_ONCE).forEach(reviewing::publishDue);
  }
}
