package nl.veerkracht.keep.list;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import nl.veerkracht.form.reference.RisWriter;
import nl.veerkracht.item.ItemContent;
import nl.veerkracht.keep.thing.ThingView;
import nl.veerkracht.page.Clock;
import nl.veerkracht.page.Csv;
import nl.veerkracht.taxonomy.Language;
import nl.veerkracht.taxonomy.Messages;
import org.jspecify.annotations.Nullable;

/**
 * A list to take along: as a table, as references, or as a page that word processors open.
 *
 * @param lines what it holds, what was added last first
 */
public record ListFile(String name, List<Line> lines, Language language) {

  /** What XML has no way to write. */
  private static final String UNWRITABLE =
      "[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]";

  /**
   * Something in the list.
   *
   * @param content of an item; null for a search
   * @param organisations that are authors of the item
   */
  record Line(ListView.Line line, @Nullable ItemContent content, List<String> organisations) {

    ThingView thing() {
      return line.thing();
    }

    LocalDate added() {
      return LocalDate.ofInstant(line.added(), Clock.HERE);
    }
  }

  private String text(String key) {
    return Messages.of(language, key);
  }

  private String kind(ThingView thing) {
    return thing.search() ? text("keep.kind.search") : text("kind." + thing.kind());
  }

  /** A table for spreadsheets. */
  void csv(Writer file, String portal) throws IOException {
    file.write(Csv.MARK);
    file.write(
        Csv.line(
            text("keep.file.kind"),
            text("keep.file.title"),
            text("keep.file.summary"),
            text("keep.file.date"),
            text("keep.note"),
            text("keep.file.added"),
            text("keep.file.address")));
    for (Line line : lines) {
      ThingView thing = line.thing();
      file.write(
          Csv.line(
              kind(thing),
              thing.name(),
              thing.summary(),
              Objects.requireNonNullElse(thing.date(), ""),
              line.line().note(),
              line.added(),
              portal + thing.path()));
    }
  }

  /** References. */
  void ris(Writer file, String portal) throws IOException {
    RisWriter ris = new RisWriter(file, language);
    for (Line line : lines) {
      ThingView thing = line.thing();
      String address = portal + thing.path();
      ItemContent content = line.content();
      if (content == null) {
        ris.page(thing.name(), address, line.line().note());
      } else {
        ris.item(content, line.organisations(), address, line.line().note());
      }
    }
  }

  /** A page that needs nothing beside it. */
  void html(Writer file, String portal) throws IOException {
    try {
      XMLStreamWriter page = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(file);
      page.writeDTD("<!DOCTYPE html>");
      page.writeStartElement("html");
      page.writeAttribute("lang", language.code());
      page.writeStartElement("head");
      page.writeEmptyElement("meta");
      page.writeAttribute("charset", "utf-8");
      element(page, "title", name);
      page.writeEndElement();
      page.writeStartElement("body");
      element(page, "h1", name);
      for (Line line : lines) {
        entry(page, line, portal);
      }
      page.writeEndElement();
      page.writeEndElement();
      page.close();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private void entry(XMLStreamWriter page, Line line, String portal) throws XMLStreamException {
    ThingView thing = line.thing();
    page.writeStartElement("h2");
    page.writeStartElement("a");
    page.writeAttribute("href", portal + thing.path());
    page.writeCharacters(clean(thing.name()));
    page.writeEndElement();
    page.writeEndElement();
    String date = thing.date();
    element(page, "p", date == null ? kind(thing) : kind(thing) + " · " + date);
    if (!thing.summary().isEmpty()) {
      element(page, "p", thing.summary());
    }
    if (!line.line().note().isEmpty()) {
      element(page, "p", text("keep.note") + ": " + line.line().note());
    }
  }

  private static void element(XMLStreamWriter page, String name, String text)
      throws XMLStreamException {
    page.writeStartElement(name);
    page.writeCharacters(clean(text));
    page.writeEndElement();
  }

  private static String clean(String text) {
    return text.replaceAll(UNWRITABLE, "");
  }
}
