package nl.veerkracht.files.prefill;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.veerkracht.content.BundledPack;
import nl.veerkracht.content.ContentPack;
import nl.veerkracht.files.extract.PageText;
import nl.veerkracht.taxonomy.Taxonomies;
import nl.veerkracht.taxonomy.Vocabulary;
import org.junit.jupiter.api.Test;

class TermSuggestionsTest {

  private static List<SuggestedTerm> suggested(String... pages) {
    ContentPack pack = BundledPack.read();
    List<PageText> texts = new java.util.ArrayList<>();
    for (String page : pages) {
      texts.add(new PageText(texts.size() + 1, page));
    }
    return new TermSuggestions(Taxonomies.of(pack.vocabularies(), pack.terms())).of(texts);
  }

  @Test
  void showsThePassageAndThePage() {
    assertThat(suggested("Voorwoord.", "Dit is tekst. Een positief zelfbeeld\nbeschermt. Punt."))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.term()).isEqualTo("positieve-identiteit");
              assertThat(found.passage()).isEqualTo("Een positief zelfbeeld beschermt.");
              assertThat(found.page()).isEqualTo(2);
            });
  }

  @Test
  void putsFirstWhatIsNamedInMorePlaces() {
    List<SuggestedTerm> found =
        suggested(
            "Zelfbeeld, zelfbeeld, zelfbeeld. Discriminatie komt voor.",
            "Discriminatie op school.",
            "Zelfbeschikking. En discriminatie.");

    assertThat(found)
        .extracting(SuggestedTerm::term)
        .startsWith("positieve-identiteit", "zelfbeschikking")
        .contains("racisme-discriminatie");
    assertThat(found)
        .filteredOn(term -> term.term().equals("racisme-discriminatie"))
        .singleElement()
        .satisfies(term -> assertThat(term.count()).isEqualTo(3));
  }

  @Test
  void findsPluralsAndEnglishNames() {
    assertThat(suggested("Programmes that strengthen self-esteem of pupils."))
        .extracting(SuggestedTerm::term)
        .contains("positieve-identiteit");
  }

  @Test
  void offersAHandfulPerVocabulary() {
    ContentPack pack = BundledPack.read();
    String everything =
        String.join(". ", pack.terms().stream().map(term -> "" + term.name().nl()).toList());

    assertThat(suggested(everything))
        .filteredOn(term -> term.vocabulary().equals(Vocabulary.FACTOR))
        .hasSize(8);
  }

  @Test
  void suggestsNothingWithoutAWordThatDoes() {
    assertThat(suggested("De notulen van de vergadering.")).isEmpty();
  }
}
