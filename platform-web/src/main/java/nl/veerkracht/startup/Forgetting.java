package nl.veerkracht.startup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.veerkracht.identity.Erasure;
import nl.veerkracht.once.Once;

/**
 * Lets go of what the portal may keep for a while only: accounts that left, and answers to
 * programs.
 */
@ApplicationScoped
class Forgetting {

  private final Erasure erasure;
  private final Once once;

  @SuppressWarnings("NullAway")
  protected Forgetting() {
    this(null, null);
  }

  @Inject
  Forgetting(Erasure erasure, Once once) {
    this.erasure = erasure;
    this.once = once;
  }

  void round() {
    once.round();
    erasure.round();
  }
}
