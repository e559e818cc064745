package nl.veerkracht.identity;

import java.time.Duration;

/** How often something may be tried before each next attempt costs twice the wait of the last. */
enum Limit {
  /** Passwords of one account. */
  PASSWORD(5, Duration.ofSeconds(1), Duration.ofMinutes(15), Duration.ofHours(24)),
  /** Codes of one account. */
  CODE(5, Duration.ofSeconds(1), Duration.ofMinutes(15), Duration.ofHours(24)),
  /** Letters to one address, asked for by whoever: nobody may flood the mail of somebody else. */
  LETTER(3, Duration.ofMinutes(2), Duration.ofHours(6), Duration.ofHours(24)),
  /** Wrong tokens from one place. */
  TOKEN(30, Duration.ofSeconds(1), Duration.ofMinutes(15), Duration.ofHours(1)),
  /** Passwords and codes from one place; many people may share it. */
  PLACE(100, Duration.ofSeconds(1), Duration.ofMinutes(15), Duration.ofHours(1)),
  /** Letters that are asked for from one place. */
  PLACE_LETTER(30, Duration.ofMinutes(1), Duration.ofHours(1), Duration.ofHours(1));

  /** After this time nothing is remembered, whatever the limit. */
  static final Duration LONGEST_MEMORY = Duration.ofHours(24);

  private static final int MOST_DOUBLINGS = 20;

  private final int free;
  private final Duration first;
  private final Duration longest;
  private final Duration memory;

  Limit(int free, Duration first, Duration longest, Duration memory) {
    this.free = free;
    this.first = first;
    this.longest = longest;
    this.memory = memory;
  }

  /** The limit for the place where such attempts come from. */
  Limit ofPlace() {
    return this == LETTER ? PLACE_LETTER : PLACE;
  }

  Duration memory() {
    return memory;
  }

  /** How long the next attempt has to wait after so many. */
  Duration pause(int attempts) {
    if (attempts < free) {
      return Duration.ZERO;
    }
    Duration pause = first.multipliedBy(1L << Math.min(attempts - free, MOST_DOUBLINGS));
    return pause.compareTo(longest) > 0 ? longest : pause;
  }
}
