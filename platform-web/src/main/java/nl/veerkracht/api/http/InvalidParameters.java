package nl.veerkracht.api.http;

import java.util.List;

/** The parameters of a call make no sense; the caller hears of every mistake at once. */
final class InvalidParameters extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<ProblemError> errors;

  InvalidParameters(List<ProblemError> errors) {
    super("invalid parameters", null, false, false);
    this.errors = List.copyOf(errors);
  }

  List<ProblemError> errors() {
    return errors;
  }
}
