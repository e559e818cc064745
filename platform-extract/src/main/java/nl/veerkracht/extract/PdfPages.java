package nl.veerkracht.extract;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Hands over the text of a PDF page by page, and keeps what is printed largest on the first. */
final class PdfPages extends PDFTextStripper {

  /** Enough of the file is read. */
  private static final class Enough extends IOException {
    private static final long serialVersionUID = 1;
  }

  private final Answer answer;
  private final StringWriter text = new StringWriter();
  private final LargestText largest = new LargestText();
  private boolean script;

  /** Letters printed twice for boldness are rare, and looking for them doubles the work. */
  PdfPages(Answer answer) {
    this.answer = answer;
    setSuppressDuplicateOverlappingText(false);
  }

  void read(PDDocument document) throws IOException {
    try {
      writeText(document, text);
    } catch (Enough enough) {
      answer.note("cut");
    }
  }

  String largest() {
    return largest.text();
  }

  boolean hasScript() {
    return script;
  }

  @Override
  protected void writeString(String word, List<TextPosition> positions) throws IOException {
    if (getCurrentPageNo() == 1 && !positions.isEmpty()) {
      largest.add(positions.getFirst().getHeightDir(), word);
    }
    super.writeString(word, positions);
  }

  @Override
  protected void endPage(PDPage page) throws IOException {
    script |= page.getCOSObject().containsKey(COSName.AA);
    boolean more = answer.page(getCurrentPageNo(), text.toString());
    text.getBuffer().setLength(0);
    if (!more) {
      throw new Enough();
    }
  }
}
