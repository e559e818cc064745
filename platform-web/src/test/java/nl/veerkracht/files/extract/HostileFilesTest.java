package nl.veerkracht.files.extract;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every hostile file costs itself only: it gets a reason, and the next one is read. */
class HostileFilesTest {

  private static final String TEXT = HostileFiles.line(12, 700, "Gewone tekst");

  @TempDir private static Path shared;
  private static Extractor extractor;

  @TempDir private Path folder;

  @BeforeAll
  static void startsNothingYet() {
    extractor = TestExtractors.usual(shared.resolve("work"));
  }

  @AfterAll
  static void leavesNothingBehind() {
    extractor.close();
    assertThat(shared.resolve("work")).doesNotExist();
  }

  /** After each of them an ordinary file is read, and nothing is left in the work folder. */
  @AfterEach
  void goesOnWithTheNextFile() throws IOException {
    Extraction next = extractor.extract(Files.writeString(folder.resolve("gewoon"), "Gewoon."));

    assertThat(next.refusal()).isNull();
    assertThat(next.pages()).containsExactly(new PageText(0, "Gewoon."));
    assertThat(shared.resolve("work")).isEmptyDirectory();
  }

  private static Reason reason(Path file) {
    Extraction.Refusal refusal = extractor.extract(file).refusal();
    return refusal == null ? null : refusal.reason();
  }

  private Path file(byte[] bytes) throws IOException {
    return Files.write(folder.resolve("bestand"), bytes);
  }

  private Path word(String declaration, String body, HostileFiles.Parts more) throws IOException {
    return HostileFiles.word(folder.resolve("bestand"), declaration, body, more);
  }

  private static void nothingMore(ZipOutputStream zip) {}

  @Test
  void refusesAnEmptyFile() throws IOException {
    assertThat(reason(file(new byte[0]))).isEqualTo(Reason.EMPTY);
  }

  @Test
  void refusesADocumentThatUnpacksIntoABomb() throws IOException {
    Path bomb = word("", "", zip -> HostileFiles.zeros(zip, "word/media/a.xml", 1_000));

    assertThat(Files.size(bomb)).isLessThan(10_000_000);
    assertThat(reason(bomb)).isEqualTo(Reason.BOMB);
  }

  @Test
  void refusesABombOfManyParts() throws IOException {
    Path bomb =
        HostileFiles.zip(
            folder.resolve("bestand"),
            zip -> {
              for (int i = 0; i < 50; i++) {
                HostileFiles.zeros(zip, "deel" + i, 8);
              }
            });

    assertThat(reason(bomb)).isEqualTo(Reason.BOMB);
  }

  @Test
  void refusesPackagesInPackagesAsNoDocument() throws IOException {
    assertThat(reason(HostileFiles.nested(folder.resolve("bestand"), 1_000)))
        .isEqualTo(Reason.TYPE);
  }

  @Test
  void refusesADocumentThatIsNestedTooDeep() throws IOException {
    String deep = "<w:tbl><w:tr><w:tc>".repeat(30_000);
    String end = "</w:tc></w:tr></w:tbl>".repeat(30_000);

    assertThat(reason(word("", deep + HostileFiles.paragraph("diep") + end, zip -> {})))
        .isEqualTo(Reason.DEPTH);
  }

  @Test
  void refusesADocumentOfAHundredThousandParts() throws IOException {
    Path many =
        word(
            "",
            HostileFiles.paragraph("vol"),
            zip -> {
              for (int i = 0; i < 100_000; i++) {
                zip.putNextEntry(new ZipEntry("word/embeddings/deel" + i + ".xml"));
                zip.closeEntry();
              }
            });

    assertThat(reason(many)).isEqualTo(Reason.PARTS);
  }

  @Test
  void refusesADocumentThatReadsFilesOfTheMachine() throws IOException {
    Path secret = Files.writeString(folder.resolve("geheim"), "wachtwoord");
    String entity = "<!DOCTYPE x [<!ENTITY e SYSTEM '" + secret.toUri() + "'>]>";

    assertThat(reason(word(entity, HostileFiles.paragraph("&e;"), HostileFilesTest::nothingMore)))
        .isEqualTo(Reason.ENTITIES);
  }

  @Test
  void refusesAPictureThatReadsFilesOfTheMachine() throws IOException {
    String svg =
        "<?xml version='1.0'?><!DOCTYPE svg [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>"
            + "<svg xmlns='http://www.w3.org/2000/svg'><text>&e;</text></svg>";

    assertThat(reason(file(svg.getBytes(StandardCharsets.UTF_8)))).isEqualTo(Reason.TYPE);
  }

  @Test
  void fetchesNothingForADocument() throws IOException {
    AtomicInteger asked = new AtomicInteger();
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          asked.incrementAndGet();
          exchange.close();
        });
    server.start();
    String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    String relation =
        "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
            + "<Relationship Id='r2' TargetMode='External' Target='"
            + address
            + "' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate'/>"
            + "</Relationships>";
    Extraction extraction =
        extractor.extract(
            word(
                "",
                HostileFiles.paragraph("Hallo"),
                zip -> HostileFiles.part(zip, "word/_rels/document.xml.rels", relation)));
    server.stop(0);

    assertThat(extraction.refusal()).isNull();
    assertThat(asked).hasValue(0);
  }

  @Test
  void refusesAPdfThatIsCutOff() throws IOException {
    byte[] whole = HostileFiles.pdfWith("", TEXT);

    assertThat(reason(file(Arrays.copyOf(whole, whole.length * 2 / 3)))).isEqualTo(Reason.DAMAGED);
  }

  @Test
  void readsAPdfWithAScriptAndSaysSo() throws IOException {
    Extraction extraction =
        extractor.extract(
            file(
                HostileFiles.pdfWith(
                    "/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>", TEXT)));

    assertThat(extraction.refusal()).isNull();
    assertThat(extraction.notes()).containsExactly(Reason.SCRIPT);
  }

  @Test
  void refusesAPdfThatIsAPackageToo() throws IOException {
    Path zip = HostileFiles.zip(folder.resolve("zip"), out -> HostileFiles.part(out, "a", "a"));
    try (OutputStream out = Files.newOutputStream(folder.resolve("bestand"))) {
      out.write(HostileFiles.pdfWith("", TEXT));
      Files.copy(zip, out);
    }

    assertThat(reason(folder.resolve("bestand"))).isEqualTo(Reason.TWO_TYPES);
  }

  @Test
  void endsAPdfWhosePagesGoRoundInACircle() throws IOException {
    byte[] endless =
        HostileFiles.pdf(
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R 2 0 R] /Count 2000000000 >>",
            "<< /Type /Pages /Kids [2 0 R 3 0 R] /Count 2000000000 /Parent 2 0 R >>");

    assertThat(reason(file(endless))).isEqualTo(Reason.DAMAGED);
  }

  @Test
  void stopsAFileThatTakesTooLong() throws IOException {
    // A drawing that repeats itself: every form calls the next one twenty times.
    String[] objects = new String[16];
    objects[0] = "<< /Type /Catalog /Pages 2 0 R >>";
    objects[1] = "<< /Type /Pages /Kids [3 0 R] /Count 1 >>";
    objects[2] =
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
            + " /Resources << /XObject << /F 5 0 R >> >> >>";
    objects[3] = "<< /Length 4 >>\nstream\n/F Do\nendstream";
    for (int i = 4; i < 16; i++) {
      String calls = "/F Do\n".repeat(20);
      String resources = i == 15 ? "" : " /Resources << /XObject << /F " + (i + 2) + " 0 R >> >>";
      objects[i] =
          "<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Length "
              + calls.length()
              + resources
              + " >>\nstream\n"
              + calls
              + "endstream";
    }
    try (Extractor impatient =
        TestExtractors.impatient(folder.resolve("work"), Duration.ofSeconds(4))) {
      Extraction.Refusal refusal = impatient.extract(file(HostileFiles.pdf(objects))).refusal();

      assertThat(refusal).isNotNull();
      assertThat(refusal.reason()).isEqualTo(Reason.TIME);
      assertThat(folder.resolve("work")).isEmptyDirectory();
    }
  }

  @Test
  void survivesAProcessThatRunsOutOfMemory() throws IOException {
    ExtractionLimits usual = ExtractionLimits.USUAL;
    try (Extractor small =
        new Extractor(
            TestExtractors.classPath(),
            folder.resolve("work"),
            new ExtractionLimits(usual.time(), 16, usual.workBytes(), usual.answerBytes()))) {
      Path large = Files.writeString(folder.resolve("groot"), "woord ".repeat(3_000_000));
      Extraction.Refusal refusal = small.extract(large).refusal();

      assertThat(refusal).isNotNull();
      assertThat(refusal.reason()).isEqualTo(Reason.MEMORY);
    }
  }

  @Test
  void readsTheStartOfATextOf250Megabytes() throws IOException {
    byte[] piece =
        "Sociale steun en veerkracht in de wijk. ".repeat(26_215).getBytes(StandardCharsets.UTF_8);
    Path large = folder.resolve("groot");
    try (OutputStream out = Files.newOutputStream(large)) {
      for (int i = 0; i < 250; i++) {
        out.write(piece);
      }
    }
    Extraction extraction = extractor.extract(large);

    assertThat(extraction.refusal()).isNull();
    assertThat(extraction.notes()).containsExactly(Reason.CUT);
    assertThat(extraction.pages())
        .singleElement()
        .satisfies(page -> assertThat(page.text().length()).isBetween(10_000_000, 10_485_760));
  }

  @Test
  void refusesAProgramWhateverItsName() throws IOException {
    byte[] program = {0x7F, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 62, 0};

    assertThat(reason(file(program))).isEqualTo(Reason.TYPE);
  }
}
