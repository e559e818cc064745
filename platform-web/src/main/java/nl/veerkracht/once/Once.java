package nl.veerkracht.once;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import nl.veerkracht.identity.Secret;

/**
 * Does once what a program asks for more than once under the same key, because it did not hear the
 * answer. Only what was done is kept: a refusal changed nothing, and asking again may go better.
 */
@ApplicationScoped
public class Once {

  private final Keeping keeping;
  private final Set<String> busy = ConcurrentHashMap.newKeySet();

  @SuppressWarnings("NullAway")
  protected Once() {
    this(null);
  }

  @Inject
  Once(Keeping keeping) {
    this.keeping = keeping;
  }

  /** What came of asking under a key. */
  public sealed interface Outcome {}

  /** It was done now. */
  public record Done(Answer answer) implements Outcome {}

  /** It was done before; this was the answer. */
  public record Again(Answer answer) implements Outcome {}

  /** The same is being done at this moment. */
  public record Busy() implements Outcome {}

  /** Under this key something else was asked. */
  public record Different() implements Outcome {}

  /**
   * Does something, unless it was done before. The work runs in the transaction that keeps its
   * answer; whatever it throws undoes both.
   *
   * @param key as the account that asks has chosen it
   * @param request everything that makes two requests the same
   */
  public Outcome answer(long account, String key, String request, Supplier<Answer> work) {
    String id = new Secret(account + " " + key).hash();
    if (!busy.add(id)) {
      return new Busy();
    }
    try {
      return keeping.answer(account, id, new Secret(request).hash(), work);
    } catch (Keeping.TakenException e) {
      return new Busy();
    } finally {
      busy.remove(id);
    }
  }

  /** Forgets answers that are too old to be asked for again; done in rounds. */
  public void round() {
    keeping.forgetOld();
  }
}
