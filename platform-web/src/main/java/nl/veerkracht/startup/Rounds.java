package nl.veerkracht.startup;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import nl.veerkracht.curation.PlannedPublications;
import nl.veerkracht.curation.bulk.BulkRounds;
import nl.veerkracht.curation.freshness.LinkRounds;
import nl.veerkracht.files.FileRounds;
import nl.veerkracht.mail.Postman;

/** What is done again and again while the portal is open. */
@ApplicationScoped
class Rounds {

  private static final System.Logger LOG = System.getLogger(Rounds.class.getName());
  private static final int SECONDS_BETWEEN_POSTS = 10;
  private static final int SECONDS_BETWEEN_PUBLICATIONS = 20;
  private static final int SECONDS_BETWEEN_FORGETTING = 600;
  private static final int SECONDS_BETWEEN_LINKS = 60;
  private static final int SECONDS_BETWEEN_EDITS = 30;

  private final Postman postman;
  private final PlannedPublications publications;
  private final FileRounds files;
  private final Forgetting forgetting;
  private final LinkRounds links;
  private final BulkRounds edits;
  private final List<Future<?>> begun = new ArrayList<>();

  @Resource private ManagedScheduledExecutorService executor;

  @SuppressWarnings("NullAway")
  protected Rounds() {
    this(null, null, null, null, null, null);
  }

  @Inject
  @SuppressWarnings("NullAway.Init")
  Rounds(
      Postman postman,
      PlannedPublications publications,
      FileRounds files,
      Forgetting forgetting,
      LinkRounds links,
      BulkRounds edits) {
    this.postman = postman;
    this.publications = publications;
    this.files = files;
    this.forgetting = forgetting;
    this.links = links;
    this.edits = edits;
  }

  void begin() {
    files.begin();
    every(SECONDS_BETWEEN_POSTS, postman::round);
    every(SECONDS_BETWEEN_PUBLICATIONS, publications::round);
    every(SECONDS_BETWEEN_FORGETTING, forgetting::round);
    every(SECONDS_BETWEEN_LINKS, links::round);
    every(SECONDS_BETWEEN_EDITS, edits::round);
  }

  private void every(int seconds, Runnable round) {
    begun.add(
        executor.scheduleWithFixedDelay(() -> guarded(round), seconds, seconds, TimeUnit.SECONDS));
  }

  /** A round that fails is told in the log and comes again; an exception would end it for good. */
  private static void guarded(Runnable round) {
    try {
      round.run();
    } catch (RuntimeException e) {
      LOG.log(System.Logger.Level.ERROR, "A round failed and will be tried again", e);
    }
  }

  @PreDestroy
  void end() {
    begun.forEach(round -> round.cancel(false));
  }
}
