package nl.veerkracht.taxonomy;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Turns the Markdown of texts into safe HTML or plain text: raw HTML is shown as text, unsafe links
 * are dropped, and of pictures elsewhere the description alone is left.
 */
public final class Markdown {

  /** How the address of a picture begins that the portal itself has. */
  public static final String OWN_FILES = "/files/";

  private static final int LOWEST_HEADING = 6;
  private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
  private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
  private static final HtmlRenderer HTML =
      HtmlRenderer.builder()
          .extensions(EXTENSIONS)
          .escapeHtml(true)
          .sanitizeUrls(true)
          .urlSanitizer(new DefaultUrlSanitizer(List.of("http", "https", "mailto")))
          .nodeRendererFactory(Pictures::new)
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

  /**
   * A picture in a text.
   *
   * @param description what is on it, for whoever does not see it
   */
  public record Picture(String address, String description) {

    /** Whether the portal itself has it: a picture elsewhere would tell others who reads. */
    public boolean own() {
      return address.startsWith(OWN_FILES);
    }

    static Picture of(Image image) {
      return new Picture(image.getDestination(), PlainText.of(image));
    }
  }

  /** The pictures in a text. */
  public static List<Picture> pictures(String markdown) {
    List<Picture> pictures = new ArrayList<>();
    PARSER
        .parse(markdown)
        .accept(
            new AbstractVisitor() {
              @Override
              public void visit(Image image) {
                pictures.add(Picture.of(image));
              }
            });
    return pictures;
  }

  /** The addresses that a text sends its readers to. */
  public static List<String> links(String markdown) {
    List<String> links = new ArrayList<>();
    PARSER
        .parse(markdown)
        .accept(
            new AbstractVisitor() {
              @Override
              public void visit(Link link) {
                links.add(link.getDestination());
              }
            });
    return links;
  }
}
