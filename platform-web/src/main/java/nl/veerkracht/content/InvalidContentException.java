package nl.veerkracht.content;

import java.util.List;
import java.util.stream.Collectors;

/** A content pack with mistakes; nothing of it was loaded. */
public class InvalidContentException extends RuntimeException {

  private final transient List<ContentProblem> problems;

  InvalidContentException(List<ContentProblem> problems) {
    super(
        "Nothing was loaded: "
            + problems.size()
            + " mistakes in the content\n"
            + problems.stream().map(ContentProblem::toString).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  public List<ContentProblem> problems() {
    return problems;
  }
}
