package nl.veerkracht.api.http;

import java.util.List;

/** What was sent cannot be taken as it is; the caller hears of every mistake at once. */
public final class InvalidBody extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int status;
  private final String key;
  private final transient List<ProblemError> errors;

  private InvalidBody(int status, String key, List<ProblemError> errors) {
    super(key, null, false, false);
    this.status = status;
    this.key = key;
    this.errors = List.copyOf(errors);
  }

  /** The body is not what this call takes. */
  public static InvalidBody unreadable(List<ProblemError> errors) {
    return new InvalidBody(400, "invalid-body", errors);
  }

  /** A draft lacks what editors need, or says something that cannot be. */
  public static InvalidBody incomplete(List<ProblemError> errors) {
    return new InvalidBody(422, "incomplete-draft", errors);
  }

  int status() {
    return status;
  }

  String key() {
    return key;
  }

  List<ProblemError> errors() {
    return errors;
  }
}
