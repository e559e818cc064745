package nl.veerkracht.taxonomy;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Turns the Markdown of texts into safe HTML or plain text: raw HTML is shown as text, unsafe links
 * are dropped.
 */
public final class Markdown {

  private static final int LOWEST_HEADING = 6;
  private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
  private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
  private static final HtmlRenderer HTML =
      HtmlRenderer.builder()
          .extensions(EXTENSIONS)
          .escapeHtml(true)
          .sanitizeUrls(true)
          .urlSanitizer(new DefaultUrlSanitizer(List.of("http", "https", "mailto")))
          .build();

  private Markdown() {}

  /** HTML whose headings keep their level: the text is the whole of its page, under an h1. */
  public static String html(String markdown) {
    return HTML.render(PARSER.parse(markdown));
  }

  /** HTML whose headings go one level down: the text is a part of its page, under an h2. */
  public static String partHtml(String markdown) {
    Node document = PARSER.parse(markdown);
    document.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Heading heading) {
            heading.setLevel(Math.min(LOWEST_HEADING, heading.getLevel() + 1));
            visitChildren(heading);
          }
        });
    return HTML.render(document);
  }

  /** The words alone, to search in. */
  public static String plain(String markdown) {
    return PlainText.of(PARSER.parse(markdown));
  }
}
