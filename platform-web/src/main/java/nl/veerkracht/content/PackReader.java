package nl.veerkracht.content;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.veerkracht.item.ItemContent;
import nl.veerkracht.taxonomy.Term;
import nl.veerkracht.taxonomy.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/**
 * Reads a content pack from a folder: {@code pack.yaml}, {@code vocabularies/*.yaml} and {@code
 * items/<kind>s/*.yaml}. Either everything is right, or every mistake is reported and nothing comes
 * out.
 */
public class PackReader {

  private static final int MOST_CHARACTERS = 1_000_000;

  private final Path root;
  private final Problems problems = new Problems();

  private PackReader(Path root) {
    this.root = root;
  }

  /**
   * Reads and checks a whole pack.
   *
   * @throws InvalidContentException naming file, line and field of every mistake
   */
  public static ContentPack read(Path root) {
    return new PackReader(root).read();
  }

  private ContentPack read() {
    Fields pack = fields(root.resolve("pack.yaml"));
    String name = pack == null ? "" : pack.text("name");
    List<Vocabulary> vocabularies = new ArrayList<>();
    List<Term> terms = new ArrayList<>();
    for (Path file : files("vocabularies", 1)) {
      Fields fields = fields(file);
      if (fields != null) {
        VocabularyReader.Read read = VocabularyReader.read(fields, name(file));
        vocabularies.add(read.vocabulary());
        terms.addAll(read.terms());
      }
    }
    Map<ItemContent, Fields> items = items();
    vocabularies.add(Organisations.VOCABULARY);
    terms.addAll(Organisations.terms(items.keySet()));
    new ReferenceCheck(terms, items).run();
    if (!problems.found().isEmpty()) {
      throw new InvalidContentException(problems.found());
    }
    return new ContentPack(name, vocabularies, terms, List.copyOf(items.keySet()));
  }

  private Map<ItemContent, Fields> items() {
    Map<ItemContent, Fields> items = new LinkedHashMap<>();
    Map<String, String> files = new LinkedHashMap<>();
    for (Path file : files("items", 2)) {
      Fields fields = fields(file);
      ItemContent item = fields == null ? null : ItemReader.read(fields, name(file));
      if (fields != null && item != null) {
        items.put(item, fields);
        String other = files.put(item.slug(), fields.file());
        if (other != null) {
          fields.problem("kind", "the name of this file is taken by " + other);
        }
        String folder = file.getName(file.getNameCount() - 2).toString();
        if (!folder.equals(item.kind().code().replaceFirst("y$", "ie") + "s")) {
          fields.problem("kind", item.kind().code() + " does not belong in the folder " + folder);
        }
      }
    }
    return items;
  }

  private List<Path> files(String folder, int depth) {
    Path start = root.resolve(folder);
    if (!Files.isDirectory(start)) {
      return List.of();
    }
    try (Stream<Path> walk = Files.walk(start, depth)) {
      return walk.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + start, e);
    }
  }

  private @Nullable Fields fields(Path file) {
    String shown = root.relativize(file).toString();
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(MOST_CHARACTERS);
    options.setMaxAliasesForCollections(0);
    try (Reader reader = Files.newBufferedReader(file)) {
      Node node = new Yaml(new SafeConstructor(options)).compose(reader);
      if (node == null) {
        problems.add(shown, 1, "file", "is empty");
        return null;
      }
      return new Fields(shown, "", node, problems);
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
      problems.add(shown, line, "file", "is not YAML: " + e.getProblem());
    } catch (YAMLException e) {
      problems.add(shown, 1, "file", "is not YAML: " + e.getMessage());
    } catch (IOException e) {
      problems.add(shown, 1, "file", "cannot be read: " + e);
    }
    return null;
  }

  private static String name(Path file) {
    return file.getFileName().toString().replaceFirst("\\.yaml$", "");
  }
}
