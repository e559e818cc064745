package nl.veerkracht.search;

import java.util.List;

/**
 * Words and phrases that mean the same, within a language or across: whoever asks with one of them
 * finds documents with another, too. They are looked up when somebody searches, so that replacing
 * them needs no other index.
 */
public record Synonyms(List<List<Label>> groups) {

  /** Every word means only itself. */
  public static final Synonyms NONE = new Synonyms(List.of());

  public Synonyms {
    groups = groups.stream().map(List::copyOf).toList();
  }

  /** A word or a phrase as people write it. */
  public record Label(Language language, String text) {}
}
