package nl.veerkracht.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import nl.veerkracht.files.extract.Extractor;
import nl.veerkracht.files.extract.TestExtractors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Processes that read are kept as long as they are of use, and never longer than the portal. */
class ExtractorsTest {

  @TempDir private Path folder;
  private Path work;
  private Extractors extractors;

  @BeforeEach
  void begin() {
    work = folder.resolve("work");
    extractors = new Extractors(TestExtractors.classPath(), work);
  }

  @AfterEach
  void end() {
    extractors.end();
  }

  private static long children() {
    return ProcessHandle.current().children().count();
  }

  private Extractor used() throws Exception {
    Extractor extractor = extractors.lend();
    Path file = Files.writeString(folder.resolve("a.txt"), "Sociale steun in de wijk.");
    assertThat(extractor.extract(file).pages()).hasSize(1);
    return extractor;
  }

  @Test
  void lendsTheWarmProcessAgainAndNeverToTwoAtOnce() throws Exception {
    long before = children();
    Extractor first = used();
    assertThat(extractors.lend()).isNotSameAs(first);
    extractors.takeBack(first);
    assertThat(used()).isSameAs(first);
    assertThat(children()).isEqualTo(before + 1);
    first.close();
  }

  @Test
  void endsAProcessThatNobodyNeededForAWhile() throws Exception {
    long before = children();
    Extractor first = used();
    extractors.takeBack(first);
    extractors.endIdle(Instant.now());
    assertThat(children()).isEqualTo(before + 1);
    extractors.endIdle(Instant.now().plus(Duration.ofMinutes(2)));
    assertThat(children()).isEqualTo(before);
    assertThat(work).isEmptyDirectory();
  }

  @Test
  void endsWithThePortalAlsoWhatWasAtWorkThen() throws Exception {
    long before = children();
    Extractor atWork = used();
    Extractor idle = used();
    extractors.takeBack(idle);
    extractors.end();
    assertThat(children()).isEqualTo(before + 1);
    extractors.takeBack(atWork);
    assertThat(children()).isEqualTo(before);
  }

  @Test
  void removesWhatProcessesLeftBehindLongAgo() throws Exception {
    Path left = Files.createDirectories(work.resolve("left"));
    Files.writeString(left.resolve("half"), "half");
    Files.createDirectories(work.resolve("new"));
    Instant dayAgo = Instant.now().minus(Duration.ofDays(1));
    Files.setLastModifiedTime(left, FileTime.from(dayAgo.minusSeconds(60)));
    extractors.tidy(dayAgo);
    assertThat(left).doesNotExist();
    assertThat(work.resolve("new")).exists();
  }
}
