package nl.veerkracht.indexing;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.veerkracht.item.ItemChanged;
import nl.veerkracht.page.Clock;
import nl.veerkracht.search.SearchEngine;
import nl.veerkracht.taxonomy.Taxonomy;
import nl.veerkracht.taxonomy.TermsChanged;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the index in step with the database; an index that says nothing is filled from the start.
 */
@ApplicationScoped
public class Indexer {

  private static final System.Logger LOG = System.getLogger(Indexer.class.getName());

  /**
   * What changed so shortly before is read again: of two changes at once the later one may have
   * been committed, and indexed, first.
   */
  private static final Duration OVERLAP = Duration.ofMinutes(1);

  private final SearchEngine engine;
  private final ChangedItems changedItems;
  private final Taxonomy taxonomy;

  private final AtomicBoolean asked = new AtomicBoolean();

  /** The day to which the index is brought up. */
  private @Nullable LocalDate day;

  @Resource private ManagedExecutorService executor;

  @SuppressWarnings({"NullAway", "NullAway.Init"})
  protected Indexer() {
    this(null, null, null);
  }

  @Inject
  @SuppressWarnings("NullAway.Init")
  Indexer(SearchEngine engine, ChangedItems changedItems, Taxonomy taxonomy) {
    this.engine = engine;
    this.changedItems = changedItems;
    this.taxonomy = taxonomy;
  }

  /** Follows a change once it is certain, without keeping whoever made it waiting. */
  void follow(@Observes(during = TransactionPhase.AFTER_SUCCESS) ItemChanged change) {
    catchUpSoon();
  }

  /** The names of terms are among the words of their items, and each stands for the others. */
  void follow(@Observes TermsChanged change) {
    engine.use(TermSynonyms.of(taxonomy));
    catchUpSoon();
  }

  /** Many changes at once are followed together: one that has yet to begin will see them all. */
  private void catchUpSoon() {
    if (asked.compareAndSet(false, true)) {
      try {
        executor.execute(
            () -> {
              asked.set(false);
              catchUp();
            });
      } catch (RejectedExecutionException refused) {
        asked.set(false);
        throw refused;
      }
    }
  }

  /** Brings the index up to today: judgements stop counting without a change in the database. */
  public synchronized void round() {
    if (!LocalDate.now(Clock.HERE).equals(day)) {
      catchUp();
    }
  }

  /** Brings the index up to the latest change in the database. */
  public synchronized void catchUp() {
    engine.use(TermSynonyms.of(taxonomy));
    LocalDate today = LocalDate.now(Clock.HERE);
    Instant latest = changedItems.latest();
    Optional<Instant> upTo = engine.upTo();
    if (upTo.isEmpty()) {
      engine.clear();
    }
    Instant since = upTo.map(moment -> moment.minus(OVERLAP)).orElse(null);
    ChangedItems.Batch batch = changedItems.after(0, since);
    while (!batch.isEmpty()) {
      engine.put(batch.documents());
      engine.remove(batch.removed());
      batch = changedItems.after(batch.lastId(), since);
    }
    if (since != null) {
      taxonomy.touchedSince(since).forEach(this::putAgain);
      putExpired(LocalDate.ofInstant(since, Clock.HERE), today);
    }
    engine.commit(latest);
    day = today;
    LOG.log(System.Logger.Level.INFO, "The index holds {0} items", engine.size());
  }

  private void putExpired(LocalDate from, LocalDate today) {
    ChangedItems.Batch batch = changedItems.expired(0, from, today);
    while (!batch.isEmpty()) {
      engine.put(batch.documents());
      batch = changedItems.expired(batch.lastId(), from, today);
    }
  }

  private void putAgain(String vocabulary, Set<String> terms) {
    ChangedItems.Batch batch = changedItems.withTerms(0, vocabulary, terms);
    while (!batch.isEmpty()) {
      engine.put(batch.documents());
      batch = changedItems.withTerms(batch.lastId(), vocabulary, terms);
    }
  }
}
