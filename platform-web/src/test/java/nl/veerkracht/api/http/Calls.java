package nl.veerkracht.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Calls as tests of other packages make them, without a server. */
public final class Calls {

  private Calls() {}

  /** A call in Dutch. */
  public static Call to(String path, Map<String, List<String>> query, String... parameters) {
    return new Call(path, query, null, List.of(), Arrays.asList(parameters));
  }

  /** The mistakes for which a call was refused. */
  public static List<ProblemError> errors(Throwable refusal) {
    if (refusal instanceof InvalidBody body) {
      return body.errors();
    }
    assertThat(refusal).isInstanceOf(InvalidParameters.class);
    return ((InvalidParameters) refusal).errors();
  }
}
