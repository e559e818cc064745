package nl.veerkracht.once;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import nl.veerkracht.identity.AccountErased;
import nl.veerkracht.taxonomy.Now;

/** Does something and keeps its answer in one transaction: both are there, or neither is. */
@ApplicationScoped
class Keeping {

  private static final Duration LIFE = Duration.ofHours(24);

  private final KeptAnswers answers;

  @SuppressWarnings("NullAway")
  protected Keeping() {
    this(null);
  }

  @Inject
  Keeping(KeptAnswers answers) {
    this.answers = answers;
  }

  /** Somebody else has the key at this very moment, perhaps on another server. */
  static final class TakenException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TakenException(PersistenceException cause) {
      super("another request has this key", cause);
    }
  }

  @Transactional
  Once.Outcome answer(long account, String id, String request, Supplier<Answer> work) {
    Instant now = Now.moment();
    Optional<KeptAnswer> known = answers.byId(id);
    if (known.filter(it -> it.isAlive(now.minus(LIFE))).isPresent()) {
      KeptAnswer kept = known.get();
      return kept.isTo(request) ? new Once.Again(kept.answer()) : new Once.Different();
    }
    known.ifPresent(answers::remove);
    KeptAnswer kept = new KeptAnswer(id, account, request, now);
    take(kept);
    Answer answer = work.get();
    kept.is(answer);
    return new Once.Done(answer);
  }

  private void take(KeptAnswer kept) {
    try {
      answers.add(kept);
    } catch (PersistenceException e) {
      throw new TakenException(e);
    }
  }

  @Transactional
  void forget(@Observes AccountErased erased) {
    answers.removeOf(erased.account());
  }

  @Transactional
  void forgetOld() {
    answers.removeBefore(Now.moment().minus(LIFE));
  }
}
