package nl.veerkracht.identity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a program may do with a token, never more than the role of its owner allows. */
public enum Scope {
  READ,
  WRITE,
  UPLOAD,
  REVIEW;

  /** The name in forms, messages and the API. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The scope with this code. */
  public static Optional<Scope> of(String code) {
    return Arrays.stream(values()).filter(scope -> scope.code().equals(code)).findFirst();
  }
}
