package nl.veerkracht.startup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.veerkracht.identity.Erasure;
import nl.veerkracht.indexing.Indexer;
import nl.veerkracht.insight.Counting;
import nl.veerkracht.once.Once;

/**
 * Lets go of what the portal may keep for a while only: accounts that left, answers to programs,
 * old counts, and in the index judgements that count no more.
 */
@ApplicationScoped
class Forgetting {

  private final Erasure erasure;
  private final Once once;
  private final Indexer indexer;
  private final Counting counting;

  @SuppressWarnings("NullAway")
  protected Forgetting() {
    this(null, null, null, null);
  }

  @Inject
  Forgetting(Erasure erasure, Once once, Indexer indexer, Counting counting) {
    this.erasure = erasure;
    this.once = once;
    this.indexer = indexer;
    this.counting = counting;
  }

  void round() {
    once.round();
    erasure.round();
    indexer.round();
    counting.forgetOld();
  }
}
