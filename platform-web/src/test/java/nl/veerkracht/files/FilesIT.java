package nl.veerkracht.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.veerkracht.files.extract.Extractor;
import nl.veerkracht.files.extract.HostileFiles;
import nl.veerkracht.files.extract.PageText;
import nl.veerkracht.files.extract.Reason;
import nl.veerkracht.files.prefill.FileMetadata;
import nl.veerkracht.files.prefill.SuggestedTerm;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;

/** Files inside the running portal: its database, its disk, and the process that reads them. */
@ExtendWith(ArquillianExtension.class)
class FilesIT {

  @Inject private Files files;
  @Inject private FileRecords records;
  @Inject private FileStore store;
  @Inject private FileReader reader;
  @Inject private Extractors extractors;
  @Inject private FileWork work;
  @Inject private Incoming incoming;

  @Deployment
  static WebArchive portal() {
    return ShrinkWrap.create(ZipImporter.class, "ROOT.war")
        .importFrom(new File("target/ROOT.war"))
        .as(WebArchive.class)
        .addClasses(FilesIT.class, Incoming.class, Clamd.class, ReportFile.class)
        .addClasses(HostileFiles.class, HostileFiles.Parts.class)
        .addAsLibrary(
            new File(
                Assertions.class.getProtectionDomain().getCodeSource().getLocation().getPath()));
  }

  @Test
  void fillsInAFormFromAFileThatComesInPieces() throws Exception {
    byte[] bytes = ReportFile.of("Weerbaar opgroeien in de wijk");
    String id = incoming.begun("../Rapport\u202E.pdf", bytes);
    int half = bytes.length / 2;
    files.append(id, 0, new ByteArrayInputStream(bytes, 0, half));
    assertThat(files.status(id).orElseThrow().received()).isEqualTo(half);
    assertThatThrownBy(() -> files.append(id, 0, new ByteArrayInputStream(bytes)))
        .isInstanceOf(UploadConflict.class);
    assertThatThrownBy(() -> files.finish(id)).isInstanceOf(UploadConflict.class);
    files.append(id, half, new ByteArrayInputStream(bytes, half, bytes.length - half));
    files.finish(id);
    FileView file = incoming.read(id);

    assertThat(file.state()).as(file.toString()).isEqualTo(FileState.READY);
    assertThat(file.name()).isEqualTo("Rapport.pdf");
    assertThat(file.type()).isEqualTo(FileType.PDF);
    assertThat(file.pages()).isEqualTo(1);
    assertThat(file.language()).isEqualTo("nl");
    FileMetadata metadata = files.metadata(id).orElseThrow();
    assertThat(metadata.title()).isEqualTo("Weerbaar opgroeien in de wijk");
    assertThat(metadata.authors()).containsExactly("Vries, J. de", "El Idrissi, F.");
    assertThat(metadata.year()).isEqualTo(2023);
    assertThat(metadata.summary()).startsWith("Dit onderzoek").endsWith("de buurt.");
    assertThat(files.suggestions(id))
        .extracting(SuggestedTerm::term)
        .contains("positieve-identiteit");
    assertThat(files.pages(id)).extracting(PageText::number).containsExactly(1);
    assertThat(files.thumbnail(id)).hasValueSatisfying(png -> assertThat(png).isNotEmptyFile());
    assertThat(incoming.leavesNothingAtWork()).isTrue();
  }

  @Test
  void givesAFileBackWholeOrInPart() throws Exception {
    byte[] bytes = "Een tekst over steun.".getBytes(StandardCharsets.UTF_8);
    String id = incoming.brought("tekst.txt", bytes);
    assertThat(incoming.read(id).state()).isEqualTo(FileState.READY);
    Download download = files.open(id).orElseThrow();
    ByteArrayOutputStream part = new ByteArrayOutputStream();
    download.write(4, 9, part);

    assertThat(download.size()).isEqualTo(bytes.length);
    assertThat(part.toString(StandardCharsets.UTF_8)).isEqualTo("tekst");
  }

  @Test
  void refusesAFileWhoseNameLiesAndKeepsNothingOfIt() throws Exception {
    String id = incoming.brought("verslag.docx", ReportFile.of("Een verslag dat liegt"));
    FileView file = incoming.read(id);

    assertThat(file.state()).isEqualTo(FileState.REFUSED);
    assertThat(file.reason()).isEqualTo(Reason.NAME_DIFFERS);
    assertThat(file.detail()).isEqualTo("pdf");
    assertThat(files.open(id)).isEmpty();
    String content = records.known(id).orElseThrow().content();
    assertThat(incoming.soon(() -> !store.has(content))).isTrue();
  }

  @Test
  void saysAtOnceWhatCanNeverCome() {
    assertThatThrownBy(() -> files.begin(new NewFile("leeg.pdf", 0, Incoming.ACCOUNT, null)))
        .isInstanceOf(UploadRefused.class)
        .hasMessage("empty");
    assertThatThrownBy(() -> files.begin(new NewFile("film.mp4", 10, Incoming.ACCOUNT, null)))
        .hasMessage("type");
    assertThatThrownBy(
            () -> files.begin(new NewFile("groot.pdf", 251L * 1024 * 1024, Incoming.ACCOUNT, null)))
        .hasMessage("too-large");
  }

  @Test
  void keepsAContentAsLongAsAFileHasIt() throws Exception {
    byte[] bytes = ReportFile.of("Tweemaal hetzelfde rapport");
    String first = incoming.brought("een.pdf", bytes);
    String second = incoming.brought("twee.pdf", bytes);
    assertThat(incoming.read(first).state()).isEqualTo(FileState.READY);
    assertThat(incoming.read(second).state()).isEqualTo(FileState.READY);
    Path content = files.open(first).orElseThrow().path();
    files.remove(first);

    assertThat(content).exists();
    assertThat(files.pages(second)).isNotEmpty();
    files.remove(second);
    assertThat(content).doesNotExist();
    assertThat(files.status(second)).isEmpty();
  }

  @Test
  void goesOnWithAFileThatWasBeingReadWhenThePortalStopped() throws Exception {
    FileRecords.Known stopped = incoming.taken(ReportFile.of("Halverwege gestopt"));
    records.takeUpAgain();
    reader.wake();

    assertThat(incoming.read(stopped.id()).state()).isEqualTo(FileState.READY);
  }

  @Test
  void holdsAFileBackWhileTheScannerIsAway() throws Exception {
    VirusScan away = new VirusScan(Optional.of(new InetSocketAddress("127.0.0.1", 1)));
    FileView waiting = scanned(away, ReportFile.of("Wacht op de scanner"));

    assertThat(waiting.state()).isEqualTo(FileState.RECEIVED);
    assertThat(waiting.reason()).isEqualTo(Reason.SCANNER_AWAY);
    assertThat(files.open(waiting.id())).isEmpty();
    files.remove(waiting.id());
  }

  @Test
  void removesDeadUploadsAndContentsWithoutAFile() throws Exception {
    byte[] bytes = ReportFile.of("Nooit afgemaakt");
    String dead = incoming.begun("dood.pdf", bytes);
    String orphan = "ab".repeat(32);
    java.nio.file.Files.createDirectories(store.content(orphan).getParent());
    java.nio.file.Files.write(store.content(orphan), bytes);
    reader.tidy(Instant.now().minus(Duration.ofDays(1)));
    assertThat(files.status(dead)).as("it may still go on").isPresent();
    assertThat(store.has(orphan)).isFalse();
    reader.tidy(Instant.now().plusSeconds(5));

    assertThat(files.status(dead)).isEmpty();
    assertThat(store.isComingIn(dead)).isFalse();
  }

  @Test
  void givesUpAnUploadThatIsCancelled() throws IOException, UploadRefused {
    String id = files.begin(new NewFile("weg.pdf", 100, Incoming.ACCOUNT, 3L));
    assertThat(files.ofDraft(3)).extracting(FileView::id).contains(id);
    files.remove(id);

    assertThat(files.ofDraft(3)).isEmpty();
    assertThat(store.comingIn()).doesNotContain(id);
  }

  @Test
  void bringsBackWhatWasPutAwayUntilItIsTidiedTwice() throws Exception {
    String id = incoming.brought("terug.pdf", ReportFile.of("Weg en weer terug"), 4);
    assertThat(incoming.read(id).state()).isEqualTo(FileState.READY);
    Path content = files.open(id).orElseThrow().path();

    files.putAway(id);
    assertThat(files.open(id)).isEmpty();
    assertThat(files.ofDraft(4)).isEmpty();
    assertThat(files.putAwayOf(4)).extracting(FileView::id).containsExactly(id);
    assertThat(files.bringBack(id, 5)).as("of another draft").isFalse();
    reader.tidy(Instant.EPOCH);
    assertThat(files.bringBack(id, 4)).isTrue();
    assertThat(files.open(id)).isPresent();
    files.putAway(id);
    reader.tidy(Instant.EPOCH);
    assertThat(content).exists();
    reader.tidy(Instant.EPOCH);
    assertThat(content).doesNotExist();
    assertThat(files.bringBack(id, 4)).isFalse();
  }

  @Test
  @EnabledIf(value = "nl.veerkracht.files.Clamd#isHere", disabledReason = Clamd.MISSING)
  void letsThroughWhatARealScannerSawAndFoundNothingIn() throws Exception {
    try (Clamd clamd = new Clamd()) {
      VirusScan scan = new VirusScan(Optional.of(clamd.address()));
      clamd.start();
      assertThat(scanned(scan, ReportFile.of("Schoon")).state()).isEqualTo(FileState.READY);
      FileView virus = scanned(scan, Clamd.EICAR.getBytes(StandardCharsets.US_ASCII));
      assertThat(virus.state()).isEqualTo(FileState.REFUSED);
      assertThat(virus.reason()).isEqualTo(Reason.VIRUS);
      assertThat(virus.detail()).contains("Eicar");
      assertThat(files.open(virus.id())).isEmpty();
      assertThat(scanned(scan, Clamd.zippedCanary()).reason()).isEqualTo(Reason.VIRUS);
      clamd.stop();
      FileView waiting = scanned(scan, ReportFile.of("Wacht"));
      assertThat(waiting.reason()).isEqualTo(Reason.SCANNER_AWAY);
      assertThat(files.open(waiting.id())).isEmpty();
      clamd.start();
      assertThat(scanned(scan, ReportFile.of("Weer door")).state()).isEqualTo(FileState.READY);
      files.remove(waiting.id());
    }
  }

  /** What becomes of a file that the portal shows to a scanner. */
  private FileView scanned(VirusScan scan, byte[] bytes) throws Exception {
    FileRecords.Known file = incoming.taken(bytes);
    Extractor extractor = extractors.lend();
    new FileReader(records, store, scan, extractors, work).readSafely(file, extractor);
    extractors.takeBack(extractor);
    return files.status(file.id()).orElseThrow();
  }
}
