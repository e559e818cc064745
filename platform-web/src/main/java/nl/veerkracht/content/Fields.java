package nl.veerkracht.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import nl.veerkracht.taxonomy.Localized;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * The fields of one YAML mapping, read by name. Whatever is wrong becomes a problem with its line;
 * the reader goes on with an empty value, so that one run reports everything.
 */
class Fields {

  private static final Pattern DATE =
      Pattern.compile("\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?");
  private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s\"<>]+");

  private final String file;
  private final String path;
  private final Node self;
  private final Problems problems;
  private final Map<String, Node> nodes = new LinkedHashMap<>();
  private final Set<String> read = new LinkedHashSet<>();

  Fields(String file, String path, Node self, Problems problems) {
    this.file = file;
    this.path = path;
    this.self = self;
    this.problems = problems;
    if (self instanceof MappingNode mapping) {
      mapping.getValue().forEach(this::add);
    } else {
      problems.add(file, self.getStartMark(), path, "must be a list of named fields");
    }
  }

  private void add(NodeTuple tuple) {
    String name = tuple.getKeyNode() instanceof ScalarNode key ? key.getValue() : "?";
    if (nodes.put(name, tuple.getValueNode()) != null) {
      problems.add(file, tuple.getKeyNode().getStartMark(), at(name), "is there twice");
    }
  }

  private String at(String name) {
    return path.isEmpty() ? name : path + "." + name;
  }

  String file() {
    return file;
  }

  Set<String> names() {
    return nodes.keySet();
  }

  void problem(String name, String message) {
    Node node = nodes.getOrDefault(name, self);
    problems.add(file, node.getStartMark(), at(name), message);
  }

  private @Nullable Node node(String name) {
    read.add(name);
    return nodes.get(name);
  }

  String text(String name) {
    String text = optionalText(name);
    if (text == null) {
      problem(name, "is missing");
      return "";
    }
    return text;
  }

  @Nullable String optionalText(String name) {
    Node node = node(name);
    return node == null ? null : scalar(name, node);
  }

  private @Nullable String scalar(String name, Node node) {
    if (!(node instanceof ScalarNode scalar)) {
      problems.add(file, node.getStartMark(), at(name), "must be a text");
      return null;
    }
    String text = scalar.getValue().strip();
    if (text.isEmpty()) {
      problems.add(
          file,
          node.getStartMark(),
          at(name),
          "is empty; leave the field out when it is not known");
      return null;
    }
    return text;
  }

  @Nullable String date(String name) {
    return matching(name, DATE, "must be a date such as 2019, 2019-08 or 2019-08-26");
  }

  @Nullable String address(String name) {
    return matching(name, ADDRESS, "must be an address that starts with http:// or https://");
  }

  private @Nullable String matching(String name, Pattern pattern, String message) {
    String text = optionalText(name);
    if (text != null && !pattern.matcher(text).matches()) {
      problem(name, message);
      return null;
    }
    return text;
  }

  @Nullable Integer number(String name) {
    String text = optionalText(name);
    if (text != null && !text.matches("\\d{1,9}")) {
      problem(name, "must be a whole number");
      return null;
    }
    return text == null ? null : Integer.valueOf(text);
  }

  boolean flag(String name) {
    String text = optionalText(name);
    if (text != null && !text.equals("true") && !text.equals("false")) {
      problem(name, "must be true or false");
    }
    return "true".equals(text);
  }

  Localized localized(String name) {
    Localized localized = optionalLocalized(name);
    if (localized == null) {
      if (!nodes.containsKey(name)) {
        problem(name, "is missing");
      }
      return new Localized("", "");
    }
    return localized;
  }

  @Nullable Localized optionalLocalized(String name) {
    Fields languages = optionalMap(name);
    return languages == null ? null : languages.asLocalized();
  }

  Localized asLocalized() {
    Localized localized = new Localized(text("nl"), text("en"));
    done();
    return localized;
  }

  @Nullable Fields optionalMap(String name) {
    Node node = node(name);
    return node == null ? null : new Fields(file, at(name), node, problems);
  }

  List<Fields> maps(String name) {
    return list(name, (at, node) -> new Fields(file, at, node, problems));
  }

  List<String> texts(String name) {
    return list(
        name,
        (at, node) -> {
          String text = scalar(name, node);
          return text == null ? "" : text;
        });
  }

  List<Localized> localizedTexts(String name) {
    return maps(name).stream().map(Fields::asLocalized).toList();
  }

  private <T> List<T> list(String name, BiFunction<String, Node, T> element) {
    Node node = node(name);
    if (node == null) {
      return List.of();
    }
    if (!(node instanceof SequenceNode sequence)) {
      problem(name, "must be a list");
      return List.of();
    }
    List<T> elements = new ArrayList<>();
    for (Node child : sequence.getValue()) {
      elements.add(element.apply(at(name) + "[" + elements.size() + "]", child));
    }
    return elements;
  }

  /** Reports every field that nobody read: a misspelt name would otherwise be lost in silence. */
  void done() {
    nodes.keySet().stream()
        .filter(name -> !read.contains(name))
        .forEach(name -> problem(name, "is not a known field here"));
  }
}
