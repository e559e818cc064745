package nl.veerkracht.curation.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import nl.veerkracht.taxonomy.Now;

/** Goes on with changes of many items that the end of the server cut off. */
@ApplicationScoped
public class BulkRounds {

  /** Whoever began is served first: their own request is at it until then. */
  private static final Duration REST = Duration.ofMinutes(1);

  private final BulkEditing editing;
  private final BulkRun run;

  @SuppressWarnings("NullAway")
  protected BulkRounds() {
    this(null, null);
  }

  @Inject
  BulkRounds(BulkEditing editing, BulkRun run) {
    this.editing = editing;
    this.run = run;
  }

  /** Brings what was cut off to its end. */
  public void round() {
    editing.cutOff(Now.moment().minus(REST)).forEach(run::resume);
  }
}
