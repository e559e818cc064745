package nl.veerkracht.search;

import java.util.Map;

/**
 * A document whose title continues what a reader is typing.
 *
 * @param id of the document
 * @param title in the language asked for, else in the other
 * @param stored what was stored with the document
 */
public record Suggestion(String id, String title, Map<String, String> stored) {
  public Suggestion {
    stored = Map.copyOf(stored);
  }
}
