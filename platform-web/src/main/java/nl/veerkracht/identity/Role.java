package nl.veerkracht.identity;

import java.util.Locale;

/** What somebody may do; each role may do everything that the ones before it may. */
public enum Role {
  READER,
  AUTHOR,
  EDITOR,
  ADMINISTRATOR;

  /** The name in messages, exports and the API. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public boolean atLeast(Role other) {
    return compareTo(other) >= 0;
  }
}
