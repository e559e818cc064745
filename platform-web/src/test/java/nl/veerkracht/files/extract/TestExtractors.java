package nl.veerkracht.files.extract;

import java.nio.file.Path;
import java.time.Duration;

/** The real process, from what the build of its module has made. */
public final class TestExtractors {

  private static final Path BUILD =
      Path.of("").toAbsolutePath().resolveSibling("platform-extract").resolve("target");

  private TestExtractors() {}

  /** Its own fresh classes first, then the jars that go into the portal. */
  public static String classPath() {
    return BUILD.resolve("classes") + ":" + BUILD.resolve("extract").resolve("*");
  }

  static Extractor usual(Path folder) {
    return new Extractor(classPath(), folder, ExtractionLimits.USUAL);
  }

  static Extractor impatient(Path folder, Duration time) {
    ExtractionLimits usual = ExtractionLimits.USUAL;
    return new Extractor(
        classPath(),
        folder,
        new ExtractionLimits(time, usual.memory(), usual.workBytes(), usual.answerBytes()));
  }
}
