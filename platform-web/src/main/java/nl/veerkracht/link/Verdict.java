package nl.veerkracht.link;

import java.util.Set;

/** What came of asking for an address. */
public sealed interface Verdict {

  /** What is said of a host that no name server knows. */
  String NO_HOST = "host";

  /** What is said of an address that did not answer in time. */
  String NO_ANSWER = "timeout";

  /** There is something. */
  record Answers() implements Verdict {}

  /**
   * There is something, but not for a program that nobody signed in.
   *
   * @param status with which it keeps the door shut
   */
  record Closed(int status) implements Verdict {}

  /**
   * There is nothing, or it cannot be seen now.
   *
   * @param problem a status, or in one word what went wrong
   */
  record Fails(String problem) implements Verdict {

    private static final Set<String> FOR_GOOD = Set.of("404", "410", NO_HOST);

    /** Whether it is certain that there is nothing, as opposed to being away for a while. */
    public boolean isGone() {
      return FOR_GOOD.contains(problem);
    }
  }

  /** The portal does not ask there: it is no address on the public web. */
  record Refused() implements Verdict {}
}
