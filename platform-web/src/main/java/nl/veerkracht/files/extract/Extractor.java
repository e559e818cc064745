package nl.veerkracht.files.extract;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads files in a process of its own, one after another, and starts a new process after any file
 * that took the last one down. For one thread at a time.
 */
public final class Extractor implements AutoCloseable {

  private static final System.Logger LOG = System.getLogger(Extractor.class.getName());
  private static final Duration LOOK = Duration.ofMillis(100);
  private static final int OUT_OF_MEMORY = 3;
  private static final int MOST_FILES = 200;
  private static final int MOST_COMPLAINTS = 1_000;

  private final String classPath;
  private final WorkFolder folder;
  private final ExtractionLimits limits;
  private @Nullable Process process;
  private int files;

  /**
   * An extractor without a process yet.
   *
   * @param classPath where the jars of the process are
   * @param folder for what the process writes; of this extractor alone
   */
  public Extractor(String classPath, Path folder, ExtractionLimits limits) {
    this.classPath = classPath;
    this.folder = new WorkFolder(folder.toAbsolutePath());
    this.limits = limits;
  }

  /** What is in a file; whatever happens to the process is an answer too. */
  public Extraction extract(Path file) {
    AnswerReader reader = new AnswerReader(limits.answerBytes());
    try {
      Process running = running();
      Thread thread = Thread.ofVirtual().start(() -> ask(running, file, reader));
      Optional<Reason> stopped = watch(running, thread);
      Optional<Extraction> answer = reader.extraction();
      if (answer.isEmpty()) {
        Reason reason = stopped.isPresent() ? stopped.get() : end(running);
        answer = Optional.of(Extraction.refused(reason, ""));
      }
      folder.empty();
      return answer.get();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      close();
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while reading a file", e);
    }
  }

  private Process running() throws IOException {
    if (process != null && process.isAlive() && files < MOST_FILES) {
      files++;
      return process;
    }
    close();
    folder.empty();
    files = 1;
    process = new ExtractorCommand(classPath, folder.path(), limits).start();
    return process;
  }

  /** A process that ends or says nonsense is killed, so that nobody waits for it. */
  private static void ask(Process running, Path file, AnswerReader reader) {
    try {
      DataOutputStream out = new DataOutputStream(running.getOutputStream());
      out.writeUTF(file.toAbsolutePath().toString());
      out.flush();
      reader.read(new DataInputStream(new BufferedInputStream(running.getInputStream())));
    } catch (IOException ended) {
      running.destroyForcibly();
    }
  }

  /** Waits for the answer, and stops the process when it costs too much. */
  private Optional<Reason> watch(Process running, Thread thread)
      throws IOException, InterruptedException {
    Instant end = Instant.now().plus(limits.time());
    while (!thread.join(LOOK)) {
      boolean late = Instant.now().isAfter(end);
      if (late || folder.size() > limits.workBytes()) {
        running.destroyForcibly();
        thread.join();
        return Optional.of(late ? Reason.TIME : Reason.BOMB);
      }
    }
    return Optional.empty();
  }

  /** Why a process ended by itself before it had answered. */
  private Reason end(Process ended) throws IOException {
    int code = ended.onExit().join().exitValue();
    if (code == OUT_OF_MEMORY) {
      return Reason.MEMORY;
    }
    LOG.log(System.Logger.Level.WARNING, "Reading ended with {0}: {1}", code, complaints());
    return Reason.CRASHED;
  }

  private String complaints() throws IOException {
    Path file = folder.path().resolve(ExtractorCommand.COMPLAINTS);
    if (!Files.exists(file)) {
      return "";
    }
    try (InputStream in = Files.newInputStream(file)) {
      return new String(in.readNBytes(MOST_COMPLAINTS), StandardCharsets.UTF_8).strip();
    }
  }

  /** Ends the process; the next file starts another. */
  @Override
  public void close() {
    try {
      if (process != null) {
        process.destroyForcibly().waitFor();
        process = null;
      }
      folder.remove();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
