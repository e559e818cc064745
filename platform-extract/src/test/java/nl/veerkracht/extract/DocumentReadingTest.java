package nl.veerkracht.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentReadingTest {

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void namesTheFileWithoutAnEnding() {
    file = folder.resolve("bestand");
  }

  @Test
  void readsATextOfWord() throws IOException {
    try (XWPFDocument document = new XWPFDocument();
        OutputStream out = Files.newOutputStream(file)) {
      document.createParagraph().createRun().setText("Sociale steun helpt.");
      document.createParagraph().createRun().setText("Ook in de wijk.");
      document.getProperties().getCoreProperties().setTitle("Steun in de wijk");
      document.getProperties().getCoreProperties().setCreator("Fatima el Idrissi");
      document.write(out);
    }
    Reading reading = Reading.of(file);

    assertThat(reading.type()).isEqualTo(Types.WORD);
    assertThat(reading.fact("title")).isEqualTo("Steun in de wijk");
    assertThat(reading.fact("author")).isEqualTo("Fatima el Idrissi");
    assertThat(reading.page(0)).contains("Sociale steun helpt.\n").endsWith("Ook in de wijk.");
  }

  @Test
  void readsASheetOfExcel() throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      book.createSheet("Cijfers").createRow(0).createCell(0).setCellValue("Zelfbeeld");
      book.write(out);
    }
    Reading reading = Reading.of(file);

    assertThat(reading.type()).isEqualTo(Types.EXCEL);
    assertThat(reading.page(0)).contains("Cijfers", "Zelfbeeld");
  }

  @Test
  void readsAPresentationSlideBySlide() throws IOException {
    try (XMLSlideShow show = new XMLSlideShow();
        OutputStream out = Files.newOutputStream(file)) {
      show.createSlide().createTextBox().setText("Eerste dia");
      show.createSlide().createTextBox().setText("Tweede dia");
      show.write(out);
    }
    Reading reading = Reading.of(file);

    assertThat(reading.type()).isEqualTo(Types.POWERPOINT);
    assertThat(reading.page(1)).contains("Eerste dia").doesNotContain("Tweede");
    assertThat(reading.page(2)).contains("Tweede dia");
    assertThat(reading.fact("pages")).isEqualTo("2");
  }

  @Test
  void readsAnOpenDocument() throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      part(zip, "mimetype", Types.ODT);
      part(
          zip,
          "content.xml",
          """
          <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
            xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0">
          <office:body><office:text><text:h>Kop</text:h><text:p>Veerkracht in beeld</text:p></office:text>
          </office:body></office:document-content>""");
      part(
          zip,
          "meta.xml",
          """
          <office:document-meta xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
            xmlns:dc="http://purl.org/dc/elements/1.1/">
          <office:meta><dc:title>Veerkracht</dc:title></office:meta></office:document-meta>""");
    }
    Reading reading = Reading.of(file);

    assertThat(reading.type()).isEqualTo(Types.ODT);
    assertThat(reading.fact("title")).isEqualTo("Veerkracht");
    assertThat(reading.page(0)).contains("Veerkracht in beeld");
  }

  private static void part(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void readsATextOfAnOlderMachine() throws IOException {
    Files.writeString(
        file,
        "De coördinator had één idee: de privé-ervaringen van ouders één voor één beschrijven.",
        Charset.forName("windows-1252"));

    assertThat(Reading.of(file).page(0)).contains("één idee", "coördinator");
  }

  @Test
  void makesAPictureSmall() throws IOException {
    ImageIO.write(
        new BufferedImage(3_000, 1_500, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
    Reading reading = Reading.of(file);
    BufferedImage picture = ImageIO.read(new ByteArrayInputStream(reading.thumbnail()));

    assertThat(reading.type()).isEqualTo(Types.PNG);
    assertThat(picture.getWidth()).isEqualTo(Limits.THUMBNAIL_WIDTH);
    assertThat(picture.getHeight()).isEqualTo(200);
  }

  @Test
  void cutsATextThatIsTooLongBetweenTwoCharacters() throws IOException {
    Files.writeString(file, "é".repeat(Limits.TEXT_BYTES / 2 + 1_000));
    Reading reading = Reading.of(file);

    assertThat(reading.names("note")).containsExactly("cut");
    assertThat(reading.page(0).length()).isEqualTo(Limits.TEXT_BYTES / 2);
  }

  @Test
  void refusesWhatIsNeitherTextNorPicture() throws IOException {
    Files.writeString(file, "<svg xmlns='http://www.w3.org/2000/svg'><text>&x;</text></svg>");

    assertThat(Reading.of(file).names("refused")).containsExactly(Refusal.TYPE);
  }
}
