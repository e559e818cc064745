package nl.veerkracht.content;

import java.util.ArrayList;
import java.util.List;
import org.yaml.snakeyaml.error.Mark;

/** Collects the mistakes of a pack, so that an author sees all of them at once. */
class Problems {

  private final List<ContentProblem> found = new ArrayList<>();

  void add(String file, Mark mark, String field, String message) {
    add(file, mark.getLine() + 1, field, message);
  }

  void add(String file, int line, String field, String message) {
    found.add(new ContentProblem(file, line, field, message));
  }

  List<ContentProblem> found() {
    return List.copyOf(found);
  }
}
