package nl.veerkracht.catalogue;

import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import nl.veerkracht.address.Place;
import nl.veerkracht.item.Kind;
import nl.veerkracht.taxonomy.Language;
import nl.veerkracht.taxonomy.Messages;

/**
 * What a search finds as a feed (RFC 4287), what came last first, for who wants to hear of more.
 *
 * @param portal the address of the portal
 * @param query of the search, without order and page
 * @param words the search in words
 * @param upTo when the answer was made, for a feed without anything
 */
record AtomFeed(
    String portal, String query, String words, List<Brief> items, Instant upTo, Language language) {

  /** What feeds are, for browsers and feed readers. */
  static final String TYPE = "application/atom+xml";

  private static final String ATOM = "http://www.w3.org/2005/Atom";

  /** What XML has no way to write. */
  private static final String UNWRITABLE =
      "[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]";

  /** The query of the feed of a search. */
  static String queryOf(String query) {
    return (query.isEmpty() ? "?" : query + "&") + "as=atom";
  }

  void write(Writer file) throws IOException {
    try {
      XMLStreamWriter feed = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(file);
      feed.writeStartDocument("UTF-8", "1.0");
      feed.setDefaultNamespace(ATOM);
      feed.writeStartElement(ATOM, "feed");
      feed.writeDefaultNamespace(ATOM);
      feed.writeAttribute("xml:lang", language.code());
      String search = portal + Place.SEARCH.path(language);
      text(feed, "id", search + query);
      text(feed, "title", words + " – " + Messages.of(language, "site.name"));
      text(feed, "updated", updated().toString());
      link(feed, "self", TYPE, search + queryOf(query));
      link(feed, "alternate", "text/html", search + query);
      feed.writeStartElement("author");
      text(feed, "name", Messages.of(language, "site.name"));
      feed.writeEndElement();
      for (Brief item : items) {
        entry(feed, item);
      }
      feed.writeEndElement();
      feed.writeEndDocument();
      feed.close();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private Instant updated() {
    return items.stream().map(Brief::changed).max(Comparator.naturalOrder()).orElse(upTo);
  }

  private void entry(XMLStreamWriter feed, Brief item) throws XMLStreamException {
    Place place = item.kind() == Kind.PAGE ? Place.PAGE : Place.ITEM;
    String address = portal + place.path(language, item.slug());
    feed.writeStartElement("entry");
    text(feed, "id", address);
    text(feed, "title", item.title().in(language));
    text(feed, "published", item.published().toString());
    text(feed, "updated", item.changed().toString());
    link(feed, "alternate", "text/html", address);
    feed.writeEmptyElement("category");
    feed.writeAttribute("term", item.kind().code());
    feed.writeAttribute("label", Messages.of(language, "kind." + item.kind().code()));
    text(feed, "summary", item.summary().in(language));
    feed.writeEndElement();
  }

  private static void link(XMLStreamWriter feed, String relation, String type, String address)
      throws XMLStreamException {
    feed.writeEmptyElement("link");
    feed.writeAttribute("rel", relation);
    feed.writeAttribute("type", type);
    feed.writeAttribute("href", address);
  }

  private static void text(XMLStreamWriter feed, String element, String text)
      throws XMLStreamException {
    feed.writeStartElement(element);
    feed.writeCharacters(text.replaceAll(UNWRITABLE, ""));
    feed.writeEndElement();
  }
}
