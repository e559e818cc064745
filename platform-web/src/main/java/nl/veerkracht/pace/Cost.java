package nl.veerkracht.pace;

/** What an answer costs the portal, beside others. */
public enum Cost {
  /** What is sent after nearly every key. */
  SUGGESTIONS(1),
  /** A search with its filters counted. */
  SEARCH(4);

  private final int tokens;

  Cost(int tokens) {
    this.tokens = tokens;
  }

  /** In the smallest costs that there are. */
  int tokens() {
    return tokens;
  }
}
