package nl.veerkracht.curation.freshness;

import java.util.Arrays;
import java.util.Locale;

/** Why editors see to an item. */
enum Concern {
  AGE(""),
  EXPIRED(" and s.validUntil < :today"),
  LINKS(
      " and exists (select l.id from Survey its join its.links link, WebLink l"
          + " where its.item = i.id and l.id = link and l.deadSince is not null)"),
  GAPS(" and s.gaps > 0");

  private final String condition;

  Concern(String condition) {
    this.condition = condition;
  }

  /** The condition on items {@code i} and their surveys {@code s}. */
  String condition() {
    return condition;
  }

  /** The name in addresses and messages. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The one of this name; the age of items for anything else. */
  static Concern of(String code) {
    return Arrays.stream(values())
        .filter(concern -> concern.code().equals(code))
        .findFirst()
        .orElse(AGE);
  }
}
