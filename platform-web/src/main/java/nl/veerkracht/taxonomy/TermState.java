package nl.veerkracht.taxonomy;

import java.util.Locale;

/** Whether a term is offered to people, only kept where it was chosen, or part of another term. */
public enum TermState {
  CURRENT,
  RETIRED,
  MERGED;

  /** The name in messages and addresses. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
