package nl.veerkracht.taxonomy;

import java.util.List;

/** Vocabularies in memory, without a database behind them. */
public final class Taxonomies {

  private Taxonomies() {}

  /** All vocabularies of a content pack. */
  @SuppressWarnings("NullAway")
  public static Taxonomy of(List<Vocabulary> vocabularies, List<Term> terms) {
    Taxonomy taxonomy = new Taxonomy(null, null);
    taxonomy.show(new Taxonomy.Replaced(TaxonomySnapshot.of(vocabularies, terms)));
    return taxonomy;
  }
}
