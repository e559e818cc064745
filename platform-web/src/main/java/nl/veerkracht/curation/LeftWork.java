package nl.veerkracht.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.veerkracht.curation.bulk.BulkRounds;

/** What editors left to be done: publications of which the moment has come, changes cut off. */
@ApplicationScoped
public class LeftWork {

  private final PlannedPublications publications;
  private final BulkRounds edits;

  @SuppressWarnings("NullAway")
  protected LeftWork() {
    this(null, null);
  }

  @Inject
  LeftWork(PlannedPublications publications, BulkRounds edits) {
    this.publications = publications;
    this.edits = edits;
  }

  /** Does what is due. */
  public void round() {
    publications.round();
    edits.round();
  }
}
