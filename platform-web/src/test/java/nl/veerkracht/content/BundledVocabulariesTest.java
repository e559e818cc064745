package nl.veerkracht.content;

import static nl.veerkracht.content.Bundled.PACK;
import static nl.veerkracht.content.Bundled.children;
import static nl.veerkracht.content.Bundled.terms;
import static org.assertj.core.api.Assertions.assertThat;

import nl.veerkracht.taxonomy.Term;
import nl.veerkracht.taxonomy.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The vocabularies that are shipped: the lists of the agenda, each term defined and sourced. */
class BundledVocabulariesTest {

  @Test
  void hasTenProtectiveFactorsUnderThreeLevels() {
    assertThat(terms(Vocabulary.FACTOR)).hasSizeGreaterThanOrEqualTo(13);
    assertThat(children(Vocabulary.FACTOR, "individueel"))
        .containsExactly(
            "positieve-identiteit",
            "zelfbeschikking",
            "kritisch-denken",
            "digitale-weerbaarheid",
            "democratisch-burgerschap",
            "emotieregulatie");
    assertThat(children(Vocabulary.FACTOR, "gemeenschap"))
        .containsExactly("sociale-inclusie", "gezinsstructuren");
    assertThat(children(Vocabulary.FACTOR, "maatschappelijk"))
        .containsExactly("ontmoeting", "vakmanschap");
  }

  @Test
  void hasSevenPhenomenaWithNarrowerOnes() {
    assertThat(terms(Vocabulary.PHENOMENON))
        .filteredOn(term -> term.parent() == null)
        .extracting(Term::id)
        .containsExactlyInAnyOrder(
            "beperking-vrijheden",
            "racisme-discriminatie",
            "radicalisering",
            "polarisatie",
            "onrust",
            "diasporabeleid",
            "ondermijnende-criminaliteit");
    assertThat(children(Vocabulary.PHENOMENON, "radicalisering")).hasSize(3);
    assertThat(children(Vocabulary.PHENOMENON, "polarisatie")).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        Vocabulary.FACTOR,
        Vocabulary.PHENOMENON,
        Vocabulary.TARGET_GROUP,
        Vocabulary.AGE,
        Vocabulary.SETTING,
        Vocabulary.APPROACH,
        Vocabulary.ACTION_LINE,
        Vocabulary.EVIDENCE,
        Vocabulary.EVALUATION_TYPE,
        Vocabulary.EVALUATION_STAGE,
        Vocabulary.TOOL_TYPE,
        Vocabulary.PUBLICATION_TYPE,
        Vocabulary.POLICY_AREA,
        Vocabulary.ORGANISATION_TYPE,
        Vocabulary.ORGANISATION,
        Vocabulary.LANGUAGE
      })
  void hasTermsInEveryVocabularyThatTheCodeKnows(String vocabulary) {
    assertThat(PACK.vocabularies()).extracting(Vocabulary::id).containsOnlyOnce(vocabulary);
    assertThat(terms(vocabulary)).isNotEmpty();
  }

  @Test
  void ranksTheLadderOfRecognitionFromOneToFive() {
    assertThat(terms(Vocabulary.EVIDENCE))
        .filteredOn(term -> term.rank() > 0)
        .extracting(Term::rank)
        .containsExactlyInAnyOrder(1, 2, 3, 4, 5);
    assertThat(terms(Vocabulary.EVIDENCE))
        .extracting(Term::id)
        .contains("onder-voorbehoud", "niet-erkend", "in-herbeoordeling");
  }

  @Test
  void hasADefinitionAndASourceForEveryTerm() {
    assertThat(PACK.terms())
        .allSatisfy(
            term -> {
              assertThat(term.definition()).as(term.id()).isNotNull();
              assertThat(term.source()).as(term.id()).isNotNull();
            });
  }
}
