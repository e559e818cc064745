package nl.veerkracht.catalogue;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import nl.veerkracht.catalogue.EvidenceMapView.Cell;
import nl.veerkracht.catalogue.EvidenceMapView.Level;
import nl.veerkracht.catalogue.EvidenceMapView.Row;
import nl.veerkracht.catalogue.TopicView.KindCount;
import nl.veerkracht.item.Kind;
import nl.veerkracht.page.Csv;
import nl.veerkracht.taxonomy.Language;
import nl.veerkracht.taxonomy.Messages;

/** The picture of the evidence as a file: a table for spreadsheets, or a drawing for reports. */
final class EvidenceMapFile {

  private static final String SVG = "http://www.w3.org/2000/svg";
  private static final int NAMES = 260;
  private static final int WIDTH = 170;
  private static final int HEAD = 96;
  private static final int HEIGHT = 84;
  private static final int LINE = 18;
  private static final int LETTERS = 21;
  private static final int WIDE_LETTERS = 32;
  private static final double SHADE = 0.08;

  private final EvidenceMapView view;
  private final Language language;

  EvidenceMapFile(EvidenceMapView view, Language language) {
    this.view = view;
    this.language = language;
  }

  private String text(String key, Object... values) {
    return Messages.of(language, key, values);
  }

  /** A line for each cell, also for the empty ones. */
  void csv(Writer file) throws IOException {
    file.write(Csv.MARK);
    List<Object> head = new ArrayList<>(List.of(text("facet.factor"), text("facet.phenomenon")));
    for (Kind kind : Kind.values()) {
      head.add(text("kinds." + kind.code()));
    }
    head.add(text("facet.evidence"));
    file.write(Csv.line(head.toArray()));
    for (Cell cell : view.cells()) {
      List<Object> line = new ArrayList<>(List.of(cell.factor().name(), cell.phenomenon().name()));
      for (Kind kind : Kind.values()) {
        line.add(count(cell, kind));
      }
      line.add(cell.evidence());
      file.write(Csv.line(line.toArray()));
    }
  }

  private static long count(Cell cell, Kind kind) {
    return cell.counts().stream()
        .filter(count -> count.kind().equals(kind.code()))
        .mapToLong(KindCount::count)
        .sum();
  }

  /**
   * The table as a drawing: the stronger the best recognition, the darker; figures and words too.
   */
  void svg(Writer file) throws IOException {
    try {
      XMLStreamWriter svg = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(file);
      List<Row> rows = view.levels().stream().map(Level::rows).flatMap(List::stream).toList();
      svg.writeStartElement("svg");
      svg.writeDefaultNamespace(SVG);
      attributes(svg, "width", NAMES + WIDTH * view.columns().size());
      attributes(svg, "height", HEAD + HEIGHT * rows.size());
      attributes(svg, "font-family", "sans-serif", "font-size", 13, "fill", "currentColor");
      svg.writeStartElement("title");
      svg.writeCharacters(text("map.title"));
      svg.writeEndElement();
      for (int column = 0; column < view.columns().size(); column++) {
        lines(
            svg, NAMES + WIDTH * column + 8, 0, folded(view.columns().get(column).name(), LETTERS));
      }
      for (int row = 0; row < rows.size(); row++) {
        row(svg, rows.get(row), HEAD + HEIGHT * row);
      }
      svg.writeEndElement();
      svg.close();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private void row(XMLStreamWriter svg, Row row, int top) throws XMLStreamException {
    lines(svg, 8, top, folded(row.factor().name(), WIDE_LETTERS));
    for (int column = 0; column < row.cells().size(); column++) {
      Cell cell = row.cells().get(column);
      int left = NAMES + WIDTH * column;
      svg.writeEmptyElement("rect");
      attributes(svg, "x", left, "y", top, "width", WIDTH, "height", HEIGHT);
      attributes(svg, "stroke", "currentColor", "stroke-opacity", 0.4);
      attributes(svg, "fill-opacity", SHADE * cell.step());
      lines(svg, left + 8, top, written(cell));
    }
  }

  private List<String> written(Cell cell) {
    List<String> lines = new ArrayList<>();
    cell.counts().forEach(count -> lines.add(text("map.count." + count.kind(), count.count())));
    if (cell.blank()) {
      lines.add(text("map.nothing"));
    }
    lines.addAll(folded(cell.evidence(), LETTERS));
    return lines;
  }

  private static void lines(XMLStreamWriter svg, int left, int top, List<String> lines)
      throws XMLStreamException {
    for (int line = 0; line < lines.size(); line++) {
      svg.writeStartElement("text");
      attributes(svg, "x", left, "y", top + LINE * (line + 1));
      svg.writeCharacters(lines.get(line));
      svg.writeEndElement();
    }
  }

  private static void attributes(XMLStreamWriter svg, Object... pairs) throws XMLStreamException {
    for (int i = 0; i < pairs.length; i += 2) {
      svg.writeAttribute(pairs[i].toString(), pairs[i + 1].toString());
    }
  }

  /** A text in lines of at most so many letters, as far as its words allow. */
  static List<String> folded(String text, int letters) {
    List<String> lines = new ArrayList<>();
    for (String word : text.split(" ")) {
      if (!lines.isEmpty() && lines.getLast().length() + word.length() < letters) {
        lines.set(lines.size() - 1, lines.getLast() + " " + word);
      } else if (!word.isEmpty()) {
        lines.add(word);
      }
    }
    return lines;
  }
}
