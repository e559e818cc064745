package nl.veerkracht.extract;

import java.io.IOException;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Gathers the text of what Tika tells, slide by slide where there are slides. */
final class DocumentText extends DefaultHandler {

  private static final Set<String> BLOCKS =
      Set.of("p", "div", "li", "tr", "br", "h1", "h2", "h3", "h4", "h5", "h6", "table", "body");
  private static final Set<String> SLIDES = Set.of("slide-content", "slide");

  private final Answer answer;
  private final StringBuilder text = new StringBuilder();
  private String heading = "";
  private int headingStart = -1;
  private int depth;
  private int pages;
  private boolean body;
  private boolean tooDeep;
  private boolean enough;

  DocumentText(Answer answer) {
    this.answer = answer;
  }

  boolean tooDeep() {
    return tooDeep;
  }

  boolean enough() {
    return enough;
  }

  int pages() {
    return pages;
  }

  /** The first heading or title in the text. */
  String heading() {
    return heading;
  }

  @Override
  public void startElement(String uri, String local, String name, Attributes attributes)
      throws SAXException {
    if (++depth > Limits.DEPTH) {
      tooDeep = true;
      throw new SAXException("too deep");
    }
    body |= local.equals("body");
    String kind = "" + attributes.getValue("class");
    if (local.equals("div") && SLIDES.contains(kind)) {
      flush();
      pages++;
    }
    if (heading.isEmpty() && (local.equals("h1") || kind.equalsIgnoreCase("title"))) {
      headingStart = text.length();
    }
  }

  @Override
  public void endElement(String uri, String local, String name) throws SAXException {
    depth--;
    if (headingStart >= 0 && heading.isEmpty() && headingStart <= text.length()) {
      heading = text.substring(headingStart).strip();
      headingStart = -1;
    }
    if (BLOCKS.contains(local)) {
      text.append('\n');
    } else if (local.equals("td") || local.equals("th")) {
      text.append('\t');
    }
  }

  @Override
  public void characters(char[] characters, int start, int length) throws SAXException {
    if (body) {
      text.append(characters, start, length);
      if (text.length() > Limits.TEXT_BYTES) {
        flush();
      }
      if (enough) {
        throw new SAXException("enough");
      }
    }
  }

  @Override
  public void ignorableWhitespace(char[] characters, int start, int length) throws SAXException {
    characters(characters, start, length);
  }

  /** Hands over what is left. */
  void close() throws SAXException {
    if (!enough) {
      flush();
    }
  }

  private void flush() throws SAXException {
    if (!text.isEmpty()) {
      try {
        enough = !answer.page(pages, text.toString());
      } catch (IOException gone) {
        throw new SAXException(gone);
      }
      text.setLength(0);
    }
  }
}
