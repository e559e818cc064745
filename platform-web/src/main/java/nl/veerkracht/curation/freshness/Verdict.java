package nl.veerkracht.curation.freshness;

/** What came of asking for an address. */
sealed interface Verdict {

  /** There is something, even where only people may see it. */
  record Answers() implements Verdict {}

  /**
   * There is nothing.
   *
   * @param problem a status, or in one word what went wrong
   */
  record Fails(String problem) implements Verdict {}

  /** The portal does not ask there: it is no address on the public web. */
  record Refused() implements Verdict {}
}
