package nl.veerkracht.search.lucene;

import java.util.Locale;
import nl.veerkracht.search.Texts;

/**
 * The parts of a document's text, in the order in which they are indexed. All parts go into the
 * same fields, each as often as its weight: that is BM25 over combined fields, where a word in the
 * title counts as three words in the body, decided when indexing so that searching reads one list
 * per word instead of one per word and part.
 */
enum Part {
  TITLE(3),
  LABELS(2),
  SUMMARY(2),
  BODY(1);

  private final int weight;

  Part(int weight) {
    this.weight = weight;
  }

  int weight() {
    return weight;
  }

  /** The name of this part to the outside. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  String of(Texts texts) {
    return switch (this) {
      case TITLE -> texts.title();
      case LABELS -> texts.labels();
      case SUMMARY -> texts.summary();
      case BODY -> texts.body();
    };
  }
}
