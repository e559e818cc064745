package nl.veerkracht;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The files of the project, as people write them. */
final class Project {

  /** The folder of all modules. */
  static final Path ROOT = Path.of("").toAbsolutePath().getParent();

  static final Path WEB = ROOT.resolve("platform-web");
  static final Path WEBAPP = WEB.resolve("src/main/webapp");
  static final Path RESOURCES = WEB.resolve("src/main/resources");

  private Project() {}

  /** Every file of the modules with this ending, except what a build makes. */
  static List<Path> files(String ending) {
    return Stream.of("content", "platform-extract", "platform-search", "platform-web", "themes")
        .flatMap(module -> files(ROOT.resolve(module).resolve("src"), ending).stream())
        .toList();
  }

  /** Every file below a folder with this ending; there must be some. */
  static List<Path> files(Path folder, String ending) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile)
          .filter(file -> file.toString().endsWith(ending))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The name of a file as a failure shows it. */
  static String name(Path file) {
    return ROOT.relativize(file).toString();
  }

  static Properties properties(Path file) {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(text(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }

  /** An XML or XHTML file, without fetching anything that it names. */
  static Document xml(Path file) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setEntityResolver((id, address) -> new InputSource(new StringReader("")));
      return builder.parse(new InputSource(new StringReader(text(file))));
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new IllegalStateException("cannot parse " + file, e);
    }
  }

  /** All elements of a document in their order. */
  static List<Element> elements(Document document) {
    List<Element> elements = new ArrayList<>();
    collect(document.getDocumentElement(), elements);
    return elements;
  }

  private static void collect(Element element, List<Element> elements) {
    elements.add(element);
    for (Node child : children(element)) {
      if (child instanceof Element inner) {
        collect(inner, elements);
      }
    }
  }

  /** The children of a node. */
  static List<Node> children(Node node) {
    List<Node> children = new ArrayList<>();
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      children.add(child);
    }
    return children;
  }

  /** The attributes of an element. */
  static List<Node> attributes(Element element) {
    List<Node> attributes = new ArrayList<>();
    for (int i = 0; i < element.getAttributes().getLength(); i++) {
      attributes.add(element.getAttributes().item(i));
    }
    return attributes;
  }
}
