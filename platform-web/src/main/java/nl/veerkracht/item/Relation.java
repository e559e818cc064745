package nl.veerkracht.item;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How one item relates to another; every relation is shown from both ends. */
public enum Relation {
  OWNER,
  DEVELOPER,
  PUBLISHER,
  AUTHOR,
  EVALUATOR,
  FUNDER,
  COMMISSIONER,
  PARTNER,
  RESEARCHED_IN,
  BASED_ON,
  PART_OF,
  USES,
  RELATED,
  SUCCESSOR_OF;

  /** The name in files and the API. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether this relation leads from an item to an organisation behind it. */
  public boolean toOrganisation() {
    return ordinal() <= PARTNER.ordinal();
  }

  public static Optional<Relation> of(String code) {
    return Arrays.stream(values()).filter(relation -> relation.code().equals(code)).findFirst();
  }
}
