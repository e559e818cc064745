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
import nl.veerkracht.files.FileRounds;

/** What is done again and again while the portal is open. */
@ApplicationScoped
class Rounds {

  private static final System.Logger LOG = System.getLogger(Rounds.class.getName());
  private static final int SECONDS_BETWEEN_POSTS = 10;
  private static final int SECONDS_BETWEEN_NOTICES = 10;
  private static final int SECONDS_BETWEEN_DIGESTS = 600;
  private static final int SECONDS_BETWEEN_LEFT_WORK = 20;
  private static final int SECONDS_BETWEEN_FORGETTING = 600;
  private static final int SECONDS_BETWEEN_LINKS = 60;
  private static final int SECONDS_BETWEEN_COUNTS = 10;

  private final News news;
  private final EditorsWork editors;
  private final FileRounds files;
  private final Forgetting forgetting;
  private final List<Future<?>> begun = new ArrayList<>();

  @Resource private ManagedScheduledExecutorService executor;

  @SuppressWarnings("NullAway")
  protected Rounds() {
    this(null, null, null, null);
  }

  @Inject
  @SuppressWarnings("NullAway.Init")
  Rounds(News news, EditorsWork editors, FileRounds files, Forgetting forgetting) {
    this.news = news;
    this.editors = editors;
    this.files = files;
    this.forgetting = forgetting;
  }

  void begin() {
    files.begin();
    every(SECONDS_BETWEEN_POSTS, news::post);
    every(SECONDS_BETWEEN_NOTICES, news::notices);
    every(SECONDS_BETWEEN_DIGESTS, news::digests);
    every(SECONDS_BETWEEN_LEFT_WORK, editors::left);
    every(SECONDS_BETWEEN_FORGETTING, forgetting::round);
    every(SECONDS_BETWEEN_LINKS, editors::links);
    every(SECONDS_BETWEEN_COUNTS, editors::counts);
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
