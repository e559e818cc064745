package nl.veerkracht.browser;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;

/**
 * A {@link Crawler} that runs. In the world it has a machine of its own; here it has what the
 * portal and its reader leave of the processors, so that what they lose is by what the portal does
 * for it and not by what it does itself.
 */
final class CrawlerProcess {

  private static final String LOWEST_PRIORITY = "19";

  private final Process process;

  /** Begins at once. */
  CrawlerProcess(RunningPortal portal, Path walk, int hands, Duration patience) throws IOException {
    process =
        new ProcessBuilder(
                "nice",
                "-n",
                LOWEST_PRIORITY,
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Crawler.class.getName(),
                portal.address(),
                walk.toString(),
                Integer.toString(hands),
                Long.toString(patience.toMillis()))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
  }

  /** Ends it; what it asked for and got. */
  String stop() throws IOException {
    process.outputWriter().close();
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
  }
}
