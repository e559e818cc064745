package nl.veerkracht.curation.freshness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.veerkracht.link.Links;
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
  private final Links links;

  @SuppressWarnings("NullAway")
  protected LinkRounds() {
    this(null, null, null);
  }

  @Inject
  LinkRounds(Surveying surveying, Settings settings, Links links) {
    this.surveying = surveying;
    this.settings = settings;
    this.links = links;
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
      surveying.keep(link.id(), links.ask(link.address()), Now.moment());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
