package nl.veerkracht.draft;

import java.util.Locale;

/** What happened to a draft, as its timeline tells it. */
public enum Step {
  STARTED,
  SUBMITTED,
  LINKS_KEPT,
  WITHDRAWN,
  TAKEN,
  RETURNED,
  ADVICE_ASKED,
  ADVISED,
  SCHEDULED,
  PUBLISHED,
  REMOVED,
  RESTORED;

  /** The name in messages and the API. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
