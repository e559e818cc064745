package nl.veerkracht.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TaxonomyTest {

  private static final List<Vocabulary> VOCABULARIES =
      List.of(
          new Vocabulary(Vocabulary.FACTOR, new Localized("Factor", "Factor")),
          new Vocabulary(Vocabulary.SETTING, new Localized("Plek", "Setting")));

  private static final List<Term> TERMS =
      List.of(
          term("individueel", null),
          term("emotieregulatie", "individueel"),
          term("rust", "emotieregulatie"),
          term("gemeenschap", null));

  private final Taxonomy taxonomy = Taxonomies.of(VOCABULARIES, TERMS);

  private static Term term(String id, @Nullable String parent) {
    Localized name = new Localized(id, id);
    return new Term(Vocabulary.FACTOR, id, parent, name, List.of(), List.of(), name, null, 0);
  }

  @Test
  void keepsTermsInTheOrderOfTheirVocabulary() {
    assertThat(taxonomy.terms(Vocabulary.FACTOR)).isEqualTo(TERMS);
    assertThat(taxonomy.children(Vocabulary.FACTOR, null))
        .extracting(Term::id)
        .containsExactly("individueel", "gemeenschap");
  }

  @Test
  void climbsToTheBroadestTerm() {
    assertThat(taxonomy.withBroader(Vocabulary.FACTOR, "rust"))
        .extracting(Term::id)
        .containsExactly("rust", "emotieregulatie", "individueel");
  }

  @Test
  void descendsToEveryNarrowerTerm() {
    assertThat(taxonomy.withNarrower(Vocabulary.FACTOR, "individueel"))
        .containsExactlyInAnyOrder("individueel", "emotieregulatie", "rust");
  }

  @Test
  void knowsNothingOfTermsAndVocabulariesThatAreNotThere() {
    assertThat(taxonomy.term(Vocabulary.FACTOR, "onbekend")).isEmpty();
    assertThat(taxonomy.term("onbekend", "rust")).isEmpty();
    assertThat(taxonomy.terms("onbekend")).isEmpty();
    assertThat(taxonomy.withBroader(Vocabulary.FACTOR, "onbekend")).isEmpty();
    assertThat(taxonomy.terms(Vocabulary.SETTING)).isEmpty();
  }

  @Test
  void hasAnotherRevisionWhenATermDiffers() {
    Taxonomy fewer = Taxonomies.of(VOCABULARIES, TERMS.subList(0, 3));

    assertThat(fewer.revision()).isNotEqualTo(taxonomy.revision());
    assertThat(Taxonomies.of(VOCABULARIES, TERMS).revision()).isEqualTo(taxonomy.revision());
  }
}
