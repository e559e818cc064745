package nl.veerkracht.indexing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import nl.veerkracht.search.SearchEngine;

/**
 * Keeps the index in step with the database; an index that says nothing is filled from the start.
 */
@ApplicationScoped
public class Indexer {

  private static final System.Logger LOG = System.getLogger(Indexer.class.getName());

  private final SearchEngine engine;
  private final ChangedItems changedItems;

  @SuppressWarnings("NullAway")
  protected Indexer() {
    this(null, null);
  }

  @Inject
  Indexer(SearchEngine engine, ChangedItems changedItems) {
    this.engine = engine;
    this.changedItems = changedItems;
  }

  /** Brings the index up to the latest change in the database. */
  public synchronized void catchUp() {
    Instant latest = changedItems.latest().orElse(Instant.EPOCH);
    Optional<Instant> upTo = engine.upTo();
    if (upTo.isPresent() && !latest.isAfter(upTo.get())) {
      return;
    }
    if (upTo.isEmpty()) {
      engine.clear();
    }
    ChangedItems.Batch batch = changedItems.after(0, upTo.orElse(null));
    while (!batch.isEmpty()) {
      engine.put(batch.documents());
      engine.remove(batch.removed());
      batch = changedItems.after(batch.lastId(), upTo.orElse(null));
    }
    engine.commit(latest);
    LOG.log(System.Logger.Level.INFO, "The index holds {0} items", engine.size());
  }
}
