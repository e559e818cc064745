package nl.veerkracht.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfReadingTest {

  @TempDir private Path folder;

  private static PDDocument report() throws IOException {
    PDDocument document = new PDDocument();
    page(document, 9, "Rapport 2024", 28, "Weerbaar opgroeien in de wijk", 11, "Jan de Vries");
    page(document, 11, "Op de tweede bladzijde staat meer.");
    document.getDocumentInformation().setTitle("Microsoft Word - rapport.docx");
    document.getDocumentInformation().setAuthor("Jan de Vries");
    return document;
  }

  private static void page(PDDocument document, Object... sizesAndLines) throws IOException {
    PDPage page = new PDPage();
    document.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      for (int i = 0; i < sizesAndLines.length; i += 2) {
        content.beginText();
        content.setFont(
            new PDType1Font(FontName.HELVETICA), ((Integer) sizesAndLines[i]).floatValue());
        content.newLineAtOffset(72, 700 - 40 * i);
        content.showText((String) sizesAndLines[i + 1]);
        content.endText();
      }
    }
  }

  private Path saved(PDDocument document) throws IOException {
    Path file = folder.resolve("rapport.pdf");
    document.save(file.toFile());
    document.close();
    return file;
  }

  @Test
  void tellsFactsAndThePagesOneByOne() throws IOException {
    Reading reading = Reading.of(saved(report()));

    assertThat(reading.type()).isEqualTo(Types.PDF);
    assertThat(reading.fact("author")).isEqualTo("Jan de Vries");
    assertThat(reading.fact("pages")).isEqualTo("2");
    assertThat(reading.page(1)).contains("Weerbaar opgroeien in de wijk").doesNotContain("tweede");
    assertThat(reading.page(2)).isEqualTo("Op de tweede bladzijde staat meer.");
    assertThat(reading.names("note")).isEmpty();
    assertThat(reading.frames().getLast().kind()).isEqualTo("done");
  }

  @Test
  void findsWhatIsPrintedLargestOnTheFirstPage() throws IOException {
    assertThat(Reading.of(saved(report())).fact("largest"))
        .isEqualTo("Weerbaar opgroeien in de wijk");
  }

  @Test
  void drawsTheFirstPageSmall() throws IOException {
    BufferedImage picture =
        ImageIO.read(new ByteArrayInputStream(Reading.of(saved(report())).thumbnail()));

    assertThat(picture.getWidth()).isEqualTo(Limits.THUMBNAIL_WIDTH);
    assertThat(picture.getHeight()).isBetween(500, 530);
  }

  @Test
  void saysThatAFileHasAScript() throws IOException {
    PDDocument document = report();
    document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('hoi')"));

    assertThat(Reading.of(saved(document)).names("note")).containsExactly("script");
  }

  @Test
  void saysThatAFileIsAScanWithoutText() throws IOException {
    PDDocument document = new PDDocument();
    document.addPage(new PDPage());

    assertThat(Reading.of(saved(document)).names("note")).containsExactly("no-text");
  }

  @Test
  void refusesAFileUnderAPassword() throws IOException {
    PDDocument document = report();
    document.protect(new StandardProtectionPolicy("baas", "lezer", new AccessPermission()));

    assertThat(Reading.of(saved(document)).names("refused")).containsExactly(Refusal.PROTECTED);
  }

  @Test
  void refusesAFileThatIsCutOff() throws IOException {
    Path file = saved(report());
    byte[] bytes = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));

    assertThat(Reading.of(file).names("refused")).containsExactly(Refusal.DAMAGED);
  }

  @Test
  void stopsAtTheMostPages() throws IOException {
    PDDocument document = new PDDocument();
    for (int i = 0; i < Limits.PAGES + 5; i++) {
      page(document, 11, "Bladzijde " + i);
    }
    Reading reading = Reading.of(saved(document));

    assertThat(reading.names("page")).hasSize(Limits.PAGES);
    assertThat(reading.names("note")).containsExactly("cut");
  }
}
