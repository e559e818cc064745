package nl.veerkracht.item;

import java.time.Instant;

/** A version as a list shows it: everything about it but what it says. */
public record VersionLine(int number, Instant published, String reason) {

  /** For JPQL, which builds it from columns. */
  public VersionLine(Integer number, Instant published, String reason) {
    this(number.intValue(), published, reason);
  }
}
