package nl.veerkracht.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import nl.veerkracht.item.Kind;
import nl.veerkracht.taxonomy.Language;
import nl.veerkracht.taxonomy.Localized;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class AtomFeedTest {

  private static final String ATOM = "http://www.w3.org/2005/Atom";
  private static final Instant UP_TO = Instant.parse("2026-03-01T00:00:00Z");

  private static Element feed(String query, List<Brief> items) {
    AtomFeed feed =
        new AtomFeed("https://portal.example", query, "‘a & b’", items, UP_TO, Language.NL);
    StringWriter written = new StringWriter();
    DocumentBuilderFactory parsers = DocumentBuilderFactory.newDefaultInstance();
    parsers.setNamespaceAware(true);
    try {
      feed.write(written);
      Document read =
          parsers.newDocumentBuilder().parse(new InputSource(new StringReader(written.toString())));
      return read.getDocumentElement();
    } catch (IOException | SAXException | ParserConfigurationException e) {
      throw new IllegalStateException(written.toString(), e);
    }
  }

  private static List<Element> in(Element element, String name) {
    NodeList children = element.getChildNodes();
    return IntStream.range(0, children.getLength())
        .mapToObj(children::item)
        .filter(Element.class::isInstance)
        .map(Element.class::cast)
        .filter(child -> ATOM.equals(child.getNamespaceURI()) && child.getLocalName().equals(name))
        .toList();
  }

  private static String text(Element element, String name) {
    assertThat(in(element, name)).as(name).hasSize(1);
    return in(element, name).getFirst().getTextContent();
  }

  private static String link(Element element, String relation) {
    return in(element, "link").stream()
        .filter(link -> link.getAttribute("rel").equals(relation))
        .map(link -> link.getAttribute("href"))
        .findFirst()
        .orElseThrow();
  }

  private static Brief item(String slug, Kind kind, String changed) {
    return new Brief(
        slug,
        kind,
        new Localized("Titel <b> & \u0001meer", "Title"),
        new Localized("Samenvatting", "Summary"),
        null,
        List.of(),
        List.of(),
        null,
        Instant.parse("2026-01-01T00:00:00Z"),
        Instant.parse(changed));
  }

  @Test
  void hasAllThatAFeedNeeds() {
    Element feed =
        feed(
            "?q=a+%26+b&kind=tool",
            List.of(
                item("een", Kind.TOOL, "2026-02-02T10:00:00.123456Z"),
                item("twee", Kind.PAGE, "2026-02-01T10:00:00Z")));

    assertThat(feed.getLocalName()).isEqualTo("feed");
    assertThat(feed.getAttribute("xml:lang")).isEqualTo("nl");
    assertThat(text(feed, "id")).isEqualTo("https://portal.example/nl/zoeken?q=a+%26+b&kind=tool");
    assertThat(text(feed, "title")).startsWith("‘a & b’ – ");
    assertThat(text(feed, "updated")).isEqualTo("2026-02-02T10:00:00.123456Z");
    assertThat(link(feed, "self")).isEqualTo(text(feed, "id") + "&as=atom");
    assertThat(link(feed, "alternate")).isEqualTo(text(feed, "id"));
    assertThat(text(in(feed, "author").getFirst(), "name")).isNotBlank();

    Element entry = in(feed, "entry").getFirst();
    assertThat(text(entry, "id")).isEqualTo("https://portal.example/nl/item/een");
    assertThat(text(entry, "title")).isEqualTo("Titel <b> & meer");
    assertThat(text(entry, "published")).isEqualTo("2026-01-01T00:00:00Z");
    assertThat(text(entry, "updated")).isEqualTo("2026-02-02T10:00:00.123456Z");
    assertThat(text(entry, "summary")).isEqualTo("Samenvatting");
    assertThat(link(entry, "alternate")).isEqualTo(text(entry, "id"));
    assertThat(text(in(feed, "entry").getLast(), "id")).endsWith("/nl/pagina/twee");
  }

  @Test
  void isAFeedAlsoWhenNothingIsFound() {
    Element feed = feed("", List.of());

    assertThat(text(feed, "updated")).isEqualTo(UP_TO.toString());
    assertThat(link(feed, "self")).isEqualTo("https://portal.example/nl/zoeken?as=atom");
    assertThat(in(feed, "entry")).isEmpty();
  }
}
