package nl.veerkracht.curation.freshness;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.veerkracht.settings.Settings;
import nl.veerkracht.taxonomy.Now;

/**
 * Asks, a few at a time, whether the addresses that items name still answer. A host is asked once
 * in a round; whoever runs the portal can switch it off.
 */
@ApplicationScoped
public class LinkRounds {

  private static final int AT_ONCE = 10;

  private final Surveying surveying;
  private final Settings settings;
  private final LinkChecker checker;

  @SuppressWarnings("NullAway")
  protected LinkRounds() {
    this.surveying = null;
    this.settings = null;
    this.checker = null;
  }

  @Inject
  LinkRounds(Surveying surveying, Settings settings) {
    this.surveying = surveying;
    this.settings = settings;
    this.checker =
        new LinkChecker(
            "Kennisplatform-linkcontrole/1 (+" + settings.address() + ")", settings.asksAnywhere());
  }

  /** Looks into new versions of items, and asks for some links. */
  public void round() {
    boolean more = surveying.round();
    while (more) {
      more = surveying.round();
    }
    if (settings.checksLinks()) {
      surveying.due(AT_ONCE).forEach(this::check);
    }
  }

  private void check(Surveying.Due link) {
    try {
      surveying.keep(link.id(), checker.check(link.address()), Now.moment());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @PreDestroy
  void end() {
    checker.close();
  }
}
