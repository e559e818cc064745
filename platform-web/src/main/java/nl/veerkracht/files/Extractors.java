package nl.veerkracht.files;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.UUID;
import java.util.stream.Stream;
import nl.veerkracht.files.extract.ExtractionLimits;
import nl.veerkracht.files.extract.Extractor;
import nl.veerkracht.files.extract.ExtractorJars;

/**
 * Lends out the processes that read files, and keeps them for a while after their last file: to
 * start one takes longer than to read most files.
 */
@ApplicationScoped
class Extractors {

  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private final String classPath;
  private final Path work;
  private final Deque<Idle> idle = new ArrayDeque<>();
  private boolean ended;

  private record Idle(Extractor extractor, Instant since) {}

  @SuppressWarnings("NullAway")
  protected Extractors() {
    this("", (Path) null);
  }

  @Inject
  Extractors(ExtractorJars jars, FileStore store) {
    this(jars.classPath(), store.work());
  }

  Extractors(String classPath, Path work) {
    this.classPath = classPath;
    this.work = work;
  }

  /** An extractor for whoever asks alone, until it is given back; the warmest one that is free. */
  synchronized Extractor lend() {
    return idle.isEmpty() ? in(UUID.randomUUID().toString()) : idle.pop().extractor();
  }

  private Extractor in(String folder) {
    return new Extractor(classPath, work.resolve(folder), ExtractionLimits.USUAL);
  }

  synchronized void takeBack(Extractor extractor) {
    if (ended) {
      extractor.close();
    } else {
      idle.push(new Idle(extractor, Instant.now()));
    }
  }

  /** Ends the processes that nobody has needed for a while. */
  synchronized void endIdle(Instant now) {
    while (!idle.isEmpty() && idle.getLast().since().isBefore(now.minus(PATIENCE))) {
      idle.removeLast().extractor().close();
    }
  }

  /** Removes what processes have left that did not end well, as when the power failed. */
  void tidy(Instant before) throws IOException {
    try (Stream<Path> folders = Files.list(Files.createDirectories(work))) {
      for (Path folder : folders.toList()) {
        if (Files.getLastModifiedTime(folder).toInstant().isBefore(before)) {
          in(folder.getFileName().toString()).close();
        }
      }
    }
  }

  @PreDestroy
  synchronized void end() {
    ended = true;
    idle.forEach(one -> one.extractor().close());
    idle.clear();
  }
}
