package nl.veerkracht.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.PdfOptions;

/** A report of forty pages as a PDF file, as a researcher would bring it. */
final class Report {

  static final String TITLE = "Samen sterk in de wijk";
  static final String WORD_ON_PAGE_31 = "zilvermeeuwenkolonie";
  static final int PAGES = 40;

  private static final int PAGE_OF_THE_WORD = 31;
  private static final String FIRST_PAGE =
      """
      <h1>%s</h1><h2>Sterk &amp; veilig opgroeien</h2>
      <p>Anna de Vries, Bram Bos</p><p>Utrecht, maart 2024</p><p>doi: 10.1234/veerkracht.2024.17</p>
      <h3>Samenvatting</h3>
      <p>Dit onderzoek gaat over emotieregulatie bij jongeren in vier wijken. Jongeren die leren om
      hun emoties te herkennen en te reguleren, kunnen beter omgaan met tegenslag. Ook sociale steun
      van ouders en vrienden helpt hen. Wij spraken met tachtig jongeren en hun ouders.</p>
      <p>Trefwoorden: emotieregulatie, sociale steun, jongeren</p>
      """
          .formatted(TITLE);

  private Report() {}

  /** The file, printed by a browser. */
  static byte[] print(BrowserContext context) {
    StringBuilder pages = new StringBuilder();
    for (int page = 1; page <= PAGES; page++) {
      pages
          .append("<section style='break-after: page'>")
          .append(page == 1 ? FIRST_PAGE : chapter(page))
          .append("</section>");
    }
    Page paper = context.newPage();
    paper.setContent(
        "<html lang='nl'><title>%s</title><body>%s</body></html>".formatted(TITLE, pages));
    byte[] file = paper.pdf(new PdfOptions().setFormat("A4"));
    paper.close();
    return file;
  }

  private static String chapter(int page) {
    String more = page == PAGE_OF_THE_WORD ? " Er was ook een " + WORD_ON_PAGE_31 + "." : "";
    return "<h3>Hoofdstuk %d</h3><p>In dit hoofdstuk staat wat de jongeren zeiden.%s</p>"
        .formatted(page, more);
  }
}
