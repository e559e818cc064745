package nl.veerkracht.extract;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Calendar;
import java.util.Iterator;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

/** A PDF: its facts, its text page by page, and a picture of its first page. */
final class PdfReading {

  private static final long MEMORY_BYTES = 48L * 1024 * 1024;
  private static final long CACHE_BYTES = 256L * 1024 * 1024;

  private final Answer answer;

  PdfReading(Answer answer) {
    this.answer = answer;
  }

  void read(Path file) throws IOException, Refusal {
    if (!FileEnd.isOfWholePdf(file)) {
      throw new Refusal(Refusal.DAMAGED, "end");
    }
    try (PDDocument document =
        Loader.loadPDF(
            file.toFile(),
            "",
            MemoryUsageSetting.setupMixed(MEMORY_BYTES, CACHE_BYTES).streamCache)) {
      facts(document);
      int count = count(document);
      if (count == 0) {
        throw new Refusal(Refusal.DAMAGED, "pages");
      }
      answer.fact("pages", Integer.toString(count));
      PdfPages pages = new PdfPages(answer);
      pages.read(document);
      answer.fact("largest", pages.largest());
      if (pages.hasScript() || hasScript(document.getDocumentCatalog())) {
        answer.note("script");
      }
      if (!answer.hasText()) {
        answer.note("no-text");
      }
      answer.read();
      picture(document);
    } catch (InvalidPasswordException password) {
      throw new Refusal(Refusal.PROTECTED, "");
    }
  }

  /** A page that cannot be drawn can still be read. */
  private void picture(PDDocument document) throws IOException {
    byte[] png;
    try {
      png = Thumbnail.of(document);
    } catch (IOException | RuntimeException broken) {
      answer.note("no-picture");
      return;
    }
    answer.thumbnail(png);
  }

  /** Counts the pages that are there; what the file says of their number may be anything. */
  private static int count(PDDocument document) {
    Iterator<PDPage> pages = document.getPages().iterator();
    int count = 0;
    while (count < Limits.PAGES && pages.hasNext()) {
      pages.next();
      count++;
    }
    return count;
  }

  private void facts(PDDocument document) throws IOException {
    PDDocumentInformation information = document.getDocumentInformation();
    answer.fact("title", information.getTitle());
    answer.fact("author", information.getAuthor());
    answer.fact("description", information.getSubject());
    answer.fact("keywords", information.getKeywords());
    answer.fact("created", year(information.getCreationDate()));
    answer.fact("language", document.getDocumentCatalog().getLanguage());
    PdfPacket.of(document).facts(answer);
  }

  private static @Nullable String year(@Nullable Calendar date) {
    if (date == null) {
      return null;
    }
    date.setTimeZone(TimeZone.getTimeZone("Europe/Amsterdam"));
    return Integer.toString(date.get(Calendar.YEAR));
  }

  /** Whether opening the file starts something. */
  private static boolean hasScript(PDDocumentCatalog catalog) {
    COSDictionary root = catalog.getCOSObject();
    COSDictionary names = root.getCOSDictionary(COSName.NAMES);
    COSDictionary opening = root.getCOSDictionary(COSName.OPEN_ACTION);
    return root.containsKey(COSName.AA)
        || names != null && names.containsKey(COSName.JAVA_SCRIPT)
        || opening != null && opening.containsKey(COSName.JS)
        || opening != null && "Launch".equals(opening.getNameAsString(COSName.S));
  }
}
