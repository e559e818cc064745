package nl.veerkracht.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import nl.veerkracht.search.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnalysisTest {
  private static final Analysis ANALYSIS = new Analysis();

  @ParameterizedTest
  @CsvSource({
    "interventie, interventies",
    "organisatie, organisaties",
    "familie, families",
    "studie, studies",
    "methode, methodes",
    "methode, methoden",
    "gemeente, gemeentes",
    "gemeente, gemeenten",
    "ziekte, ziektes",
    "stage, stages",
    "agenda, agenda's",
    "foto, foto\u2019s",
    "bedrijf, bedrijven",
    "brief, brieven",
    "huis, huizen",
    "advies, adviezen",
    "beleidsadvies, beleidsadviezen",
    "verlies, verliezen",
    "gezin, gezinnen",
    "proces, processen",
    "les, lessen",
    "man, mannen",
    "kind, kinderen",
    "lid, leden",
    "stad, steden",
    "mens, mensen",
    "medemens, medemensen",
    "kans, kansen",
    "grens, grenzen",
    "werkplaats, werkplaatsen",
    "toets, toetsen",
    "idee, ideeën",
    "crisis, crises",
    "jongere, jongeren",
    "ouder, ouders",
    "school, scholen",
    "wijk, wijken",
    "weerbaar, weerbare",
    "fenomeen, fenomenen",
    "vaardigheid, vaardigheden",
    "activiteit, activiteiten",
    "training, trainingen",
    "professional, professionals",
    "coördinatie, coordinatie",
    "ideeën, ideeen"
  })
  void givesDutchFormsOneStem(String one, String other) {
    assertThat(ANALYSIS.stems(one, Language.NL))
        .hasSize(1)
        .isEqualTo(ANALYSIS.stems(other, Language.NL));
  }

  @ParameterizedTest
  @CsvSource({
    "gemeente, gemeen",
    "weerbaar, weer",
    "advies, advocaat",
    "les, leven",
    "mens, men",
    "kans, kan",
    "school, schoon",
    "leren, leraar"
  })
  void keepsDifferentDutchWordsApart(String one, String other) {
    assertThat(ANALYSIS.stems(one, Language.NL)).isNotEqualTo(ANALYSIS.stems(other, Language.NL));
  }

  @ParameterizedTest
  @CsvSource({
    "intervention, interventions",
    "family, families",
    "community, communities",
    "child's, child",
    "children\u2019s, children",
    "coping, cope",
    "résumé, resume"
  })
  void givesEnglishFormsOneStem(String one, String other) {
    assertThat(ANALYSIS.stems(one, Language.EN))
        .hasSize(1)
        .isEqualTo(ANALYSIS.stems(other, Language.EN));
  }

  @Test
  void dropsStopWordsFromStemsOnly() {
    assertThat(ANALYSIS.stems("de kracht van het gezin", Language.NL))
        .containsExactly("kracht", "gezin");
    assertThat(ANALYSIS.stems("the strength of a family", Language.EN))
        .containsExactly("strength", "famili");
    assertThat(ANALYSIS.exact("De kracht van het gezin"))
        .containsExactly("de", "kracht", "van", "het", "gezin");
  }

  @Test
  void keepsAccentedWordThatOnlyLooksLikeStopWord() {
    assertThat(ANALYSIS.stems("één", Language.NL)).containsExactly("een");
    assertThat(ANALYSIS.stems("een", Language.NL)).isEmpty();
  }

  @Test
  void comparesTitlesWithoutCaseAccentsAndPunctuation() {
    assertThat(ANALYSIS.whole("  Één – “samen”, sterk! "))
        .isEqualTo(ANALYSIS.whole("een samen STERK"))
        .isEqualTo("een samen sterk");
  }
}
