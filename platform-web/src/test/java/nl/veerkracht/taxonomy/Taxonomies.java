package nl.veerkracht.taxonomy;

import java.util.List;

/** Vocabularies in memory, without a database behind them. */
public final class Taxonomies {

  private Taxonomies() {}

  /** All vocabularies of a content pack. */
  public static Taxonomy of(List<Vocabulary> vocabularies, List<Term> terms) {
    return edited(vocabularies, terms, List.of());
  }

  /** A content pack with what editors made of it. */
  @SuppressWarnings("NullAway")
  static Taxonomy edited(List<Vocabulary> vocabularies, List<Term> terms, List<TermEdit> edits) {
    Taxonomy taxonomy = new Taxonomy(null, null, null);
    taxonomy.show(new Taxonomy.Replaced(TaxonomySnapshot.of(vocabularies, terms, edits)));
    return taxonomy;
  }
}
