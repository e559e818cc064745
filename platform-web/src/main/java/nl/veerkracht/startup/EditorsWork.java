package nl.veerkracht.startup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.veerkracht.curation.LeftWork;
import nl.veerkracht.curation.freshness.LinkRounds;
import nl.veerkracht.insight.Counting;

/** What goes on for editors by itself: work they left, links to ask, counts to write down. */
@ApplicationScoped
class EditorsWork {

  private final LeftWork left;
  private final LinkRounds links;
  private final Counting counting;

  @SuppressWarnings("NullAway")
  protected EditorsWork() {
    this(null, null, null);
  }

  @Inject
  EditorsWork(LeftWork left, LinkRounds links, Counting counting) {
    this.left = left;
    this.links = links;
    this.counting = counting;
  }

  void left() {
    left.round();
  }

  void links() {
    links.round();
  }

  void counts() {
    counting.write();
  }
}
