package nl.veerkracht.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;

/** What is done for files again and again while the portal is open. */
@ApplicationScoped
public class FileRounds {

  private static final System.Logger LOG = System.getLogger(FileRounds.class.getName());
  private static final Duration LIFE_OF_AN_UPLOAD = Duration.ofDays(1);
  private static final int SECONDS_BETWEEN_TURNS = 15;
  private static final int SECONDS_BETWEEN_TIDYING = 3_600;

  private final FileReader reader;
  private final FileRecords records;
  private final Extractors extractors;
  private final FileWork work;

  @SuppressWarnings("NullAway")
  protected FileRounds() {
    this(null, null, null, null);
  }

  @Inject
  FileRounds(FileReader reader, FileRecords records, Extractors extractors, FileWork work) {
    this.reader = reader;
    this.records = records;
    this.extractors = extractors;
    this.work = work;
  }

  /** Once, when the portal starts: takes up what was under work when it stopped, and goes on. */
  public void begin() {
    records.takeUpAgain();
    work.every(SECONDS_BETWEEN_TURNS, () -> guarded(this::turn));
    work.every(SECONDS_BETWEEN_TIDYING, () -> guarded(this::tidy));
  }

  /** Files that waited for something get another turn; what has nothing to do may rest. */
  private void turn() {
    records.askAgain();
    reader.wake();
    extractors.endIdle(Instant.now());
  }

  private void tidy() {
    try {
      Instant longAgo = Instant.now().minus(LIFE_OF_AN_UPLOAD);
      reader.tidy(longAgo);
      extractors.tidy(longAgo);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** A round that fails is told in the log and comes again; an exception would end it for good. */
  private static void guarded(Runnable round) {
    try {
      round.run();
    } catch (RuntimeException e) {
      LOG.log(System.Logger.Level.ERROR, "A round for files failed and will be tried again", e);
    }
  }
}
