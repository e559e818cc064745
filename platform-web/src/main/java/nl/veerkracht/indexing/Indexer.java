package nl.veerkracht.indexing;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongConsumer;
import nl.veerkracht.item.ItemChanged;
import nl.veerkracht.page.Clock;
import nl.veerkracht.search.NewIndex;
import nl.veerkracht.search.SearchEngine;
import nl.veerkracht.taxonomy.TermsChanged;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the index in step with the database; an index that says nothing is filled from the start.
 */
@ApplicationScoped
public class Indexer {

  private static final System.Logger LOG = System.getLogger(Indexer.class.getName());

  private final SearchEngine engine;
  private final Filling filling;
  private final SearchNames names;

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
  Indexer(SearchEngine engine, Filling filling, SearchNames names) {
    this.engine = engine;
    this.filling = filling;
    this.names = names;
  }

  /** Follows a change once it is certain, without keeping whoever made it waiting. */
  void follow(@Observes(during = TransactionPhase.AFTER_SUCCESS) ItemChanged change) {
    catchUpSoon();
  }

  /** The names of terms are among the words of their items, and each stands for the others. */
  void follow(@Observes TermsChanged change) {
    names.use();
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
    names.use();
    LocalDate today = LocalDate.now(Clock.HERE);
    Optional<Instant> upTo = engine.upTo();
    if (upTo.isPresent()) {
      filling.changes(engine, upTo.get());
    } else {
      engine.clear();
      filling.everything(engine, done -> {});
    }
    day = today;
    LOG.log(System.Logger.Level.INFO, "The index holds {0} items", engine.size());
  }

  /**
   * Fills a new index from the start, and lets it answer once it holds what changed meanwhile. The
   * old one goes on answering and following changes until then.
   *
   * @param told hears after each batch how many items were put
   * @throws java.util.concurrent.CancellationException when the portal stops first
   */
  public void rebuild(LongConsumer told) {
    try (NewIndex built = engine.rebuild()) {
      Instant upTo = filling.everything(built, told);
      takeOver(built, filling.changes(built, upTo));
    }
    LOG.log(System.Logger.Level.INFO, "The index was rebuilt with {0} items", engine.size());
  }

  /** No change is followed between the last look and the new index: it would be missed. */
  private synchronized void takeOver(NewIndex built, Instant upTo) {
    filling.changes(built, upTo);
    built.takeOver();
  }
}
