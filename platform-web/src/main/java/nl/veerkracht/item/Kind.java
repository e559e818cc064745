package nl.veerkracht.item;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an item is. Each kind has one record in {@link Details}. */
public enum Kind {
  INTERVENTION,
  TOOL,
  PUBLICATION,
  ORGANISATION,
  PROGRAMME,
  ACTIVITY,
  PAGE;

  /** The name in files, addresses and the API. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Kind> of(String code) {
    return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
  }
}
