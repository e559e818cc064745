package nl.veerkracht.curation.bulk;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be done to many items at once. */
enum Deed {
  ADD,
  REMOVE,
  REPLACE,
  OWNER,
  CHECK;

  /** The name in forms and messages. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Deed> of(String code) {
    return Arrays.stream(values()).filter(deed -> deed.code().equals(code)).findFirst();
  }

  /** Whether it is about a term of a vocabulary. */
  boolean ofTerms() {
    return this == ADD || this == REMOVE || this == REPLACE;
  }
}
