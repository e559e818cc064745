package nl.veerkracht.indexing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.LongConsumer;
import nl.veerkracht.page.Clock;
import nl.veerkracht.search.WritableIndex;
import nl.veerkracht.taxonomy.Taxonomy;

/** Puts into an index what the database holds: all of it, or what changed since a moment. */
@ApplicationScoped
class Filling {

  /**
   * What changed so shortly before is read again: of two changes at once the later one may have
   * been committed, and indexed, first.
   */
  private static final Duration OVERLAP = Duration.ofMinutes(1);

  private final ChangedItems changedItems;
  private final Taxonomy taxonomy;

  @SuppressWarnings("NullAway")
  protected Filling() {
    this(null, null);
  }

  @Inject
  Filling(ChangedItems changedItems, Taxonomy taxonomy) {
    this.changedItems = changedItems;
    this.taxonomy = taxonomy;
  }

  /** How many items an index must hold. */
  long total() {
    return changedItems.published();
  }

  /**
   * Fills an empty index and commits it; the moment up to which it holds all changes.
   *
   * @param told hears after each batch how many items were put
   */
  Instant everything(WritableIndex index, LongConsumer told) {
    Instant latest = changedItems.latest();
    long done = 0;
    ChangedItems.Batch batch = changedItems.after(0, null);
    while (!batch.isEmpty()) {
      index.put(batch.documents());
      done += batch.documents().size();
      told.accept(done);
      batch = changedItems.after(batch.lastId(), null);
    }
    index.pack();
    index.commit(latest);
    return latest;
  }

  /** Brings an index further than a moment and commits it; the moment that it has reached. */
  Instant changes(WritableIndex index, Instant upTo) {
    LocalDate today = LocalDate.now(Clock.HERE);
    Instant latest = changedItems.latest();
    Instant since = upTo.minus(OVERLAP);
    ChangedItems.Batch batch = changedItems.after(0, since);
    while (!batch.isEmpty()) {
      index.put(batch.documents());
      index.remove(batch.removed());
      batch = changedItems.after(batch.lastId(), since);
    }
    taxonomy
        .touchedSince(since)
        .forEach((vocabulary, terms) -> withTerms(index, vocabulary, terms));
    expired(index, LocalDate.ofInstant(since, Clock.HERE), today);
    index.commit(latest);
    return latest;
  }

  private void expired(WritableIndex index, LocalDate from, LocalDate today) {
    ChangedItems.Batch batch = changedItems.expired(0, from, today);
    while (!batch.isEmpty()) {
      index.put(batch.documents());
      batch = changedItems.expired(batch.lastId(), from, today);
    }
  }

  private void withTerms(WritableIndex index, String vocabulary, Set<String> terms) {
    ChangedItems.Batch batch = changedItems.withTerms(0, vocabulary, terms);
    while (!batch.isEmpty()) {
      index.put(batch.documents());
      batch = changedItems.withTerms(batch.lastId(), vocabulary, terms);
    }
  }
}
