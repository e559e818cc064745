package nl.veerkracht.draft;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where a draft stands on its way to the public. */
public enum DraftState {
  DRAFT,
  SUBMITTED,
  IN_REVIEW,
  RETURNED,
  PUBLISHED,
  REMOVED;

  /** The name in addresses, messages and the API. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether its author is at work on it. */
  public boolean isWithAuthor() {
    return this == DRAFT || this == RETURNED;
  }

  /** Whether editors have to do something with it. */
  public boolean isWithEditors() {
    return this == SUBMITTED || this == IN_REVIEW;
  }

  /** The state with this code. */
  public static Optional<DraftState> of(String code) {
    return Arrays.stream(values()).filter(state -> state.code().equals(code)).findFirst();
  }
}
