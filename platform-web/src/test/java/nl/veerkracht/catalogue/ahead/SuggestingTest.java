package nl.veerkracht.catalogue.ahead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Instant;
import java.util.List;
import nl.veerkracht.catalogue.ahead.Suggestions.Group;
import nl.veerkracht.catalogue.ahead.Suggestions.Option;
import nl.veerkracht.content.BundledPack;
import nl.veerkracht.content.ContentPack;
import nl.veerkracht.indexing.ShippedDocuments;
import nl.veerkracht.search.lucene.LuceneEngine;
import nl.veerkracht.taxonomy.Language;
import nl.veerkracht.taxonomy.Taxonomies;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the box of a search offers of the shipped content. */
class SuggestingTest {

  private static final ContentPack SHIPPED = BundledPack.read();
  private static LuceneEngine engine;
  private static Suggesting suggesting;

  @BeforeAll
  static void fill() {
    engine = LuceneEngine.open(new ByteBuffersDirectory());
    engine.put(ShippedDocuments.all());
    engine.commit(Instant.EPOCH);
    suggesting = new Suggesting(engine, Taxonomies.of(SHIPPED.vocabularies(), SHIPPED.terms()));
  }

  @AfterAll
  static void close() {
    engine.close();
  }

  private static List<Option> options(String group, String typed, Language language) {
    return suggesting.suggest(typed, language).groups().stream()
        .filter(found -> found.name().equals(group))
        .flatMap(found -> found.options().stream())
        .toList();
  }

  private static List<Option> all(String typed, Language language) {
    return suggesting.suggest(typed, language).groups().stream()
        .flatMap(group -> group.options().stream())
        .toList();
  }

  @Test
  void offersTermsThenTitlesThenOrganisations() {
    assertThat(suggesting.suggest("jeugd", Language.NL).groups())
        .extracting(Group::name)
        .containsSubsequence("Titels", "Organisaties");
    assertThat(suggesting.suggest("polar", Language.NL).groups())
        .extracting(Group::name)
        .startsWith("Begrippen", "Titels");
  }

  @Test
  void leadsToTheirPagesOrToASearch() {
    assertThat(options("Begrippen", "gezonde em", Language.NL))
        .first()
        .isEqualTo(
            new Option(
                "Gezonde emotieregulatie", "Beschermende factor", "/nl/factoren/emotieregulatie"));
    assertThat(options("Terms", "polari", Language.EN))
        .extracting(Option::path)
        .startsWith("/en/phenomena/polarisatie");
    assertThat(options("Begrippen", "interventies", Language.NL))
        .extracting(Option::text, Option::note, Option::path)
        .contains(tuple("Interventies", "Soort", "/nl/zoeken?kind=intervention"));
    assertThat(options("Titels", "rots", Language.NL))
        .extracting(Option::text, Option::note)
        .contains(tuple("Rots & Water", "Interventie"));
    assertThat(options("Organisaties", "nederlands jeugd", Language.NL))
        .extracting(Option::path)
        .contains("/nl/item/nji");
  }

  @ParameterizedTest
  @CsvSource({"NL, GEZONDE  emotier", "NL, emotieregulatie", "NL, regulatie", "EN, gezonde emotie"})
  void findsATermByAnyOfItsWordsAndLanguages(Language language, String typed) {
    assertThat(all(typed, language))
        .extracting(Option::path)
        .contains(
            "/"
                + language.code()
                + (language == Language.NL ? "/factoren" : "/factors")
                + "/emotieregulatie");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "de", "s", "jong", "programma", "weerbaar", "school"})
  void offersAtMostEightAndEachOnce(String typed) {
    for (Language language : Language.values()) {
      assertThat(all(typed, language))
          .hasSizeBetween(1, 8)
          .extracting(Option::path)
          .doesNotHaveDuplicates();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "-", "\u0000", "xqzvw", "((", "\"", "\uD83D\uDE00", "%"})
  void offersNothingForNothing(String typed) {
    assertThat(suggesting.suggest(typed, Language.NL).groups()).isEmpty();
  }

  @Test
  void takesAnyLength() {
    assertThat(suggesting.suggest("weerbaar ".repeat(500), Language.NL)).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"vreedzaam schol", "vreedzmae sch", "vreedzme sch"})
  void forgivesASlipInATitle(String typed) {
    assertThat(options("Titels", typed, Language.NL))
        .extracting(Option::text)
        .contains("De Vreedzame School");
  }

  @Test
  void takesTwoSlipsInAWordForAnotherWord() {
    assertThat(options("Titels", "vredzme sch", Language.NL)).isEmpty();
  }
}
