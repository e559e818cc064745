package nl.veerkracht.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.text.Collator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.veerkracht.taxonomy.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Searching the shipped content: words, filters, orders, pages, and what happens when nothing is
 * found.
 */
class SearchBrowserTest {

  @RegisterExtension private final Visitor visitor = Visitor.atDesk();

  @ParameterizedTest
  @CsvSource({
    "NL, Rots & Water",
    "NL, Home-Start",
    "NL, De Vreedzame School",
    "EN, Home-Start",
    "EN, Rock and Water (Rots & Water)"
  })
  void putsTheItemWithExactlyThatTitleFirst(Language language, String title) {
    SearchView search = visitor.openSearch(language, "").search(title);

    assertThat(search.titles().getFirst()).isEqualTo(title);
  }

  @ParameterizedTest
  @CsvSource({
    "NL, weerbaarheid jongeren, (?i)(weerba|jonge).*",
    "EN, young people, (?i)(young|people).*"
  })
  void highlightsTheWordsWhereTheyWereFound(Language language, String text, String words) {
    SearchView search = visitor.openSearch(language, "").search(text);

    List<String> marked = search.hits().first().locator("mark").allInnerTexts();
    assertThat(marked).isNotEmpty().allMatch(word -> word.matches(words));
  }

  @Test
  void countsTheOtherValuesOfAFilterAsIfNoneWereChosen() {
    SearchView search = visitor.openSearch(Language.NL, "?q=jongeren");
    Map<String, Integer> before = search.counts("kind");
    search.choose("kind", "Interventies").apply();

    assertThat(search.counts("kind")).hasSizeGreaterThan(2).isEqualTo(before);
    assertThat(search.total()).hasText(results(search.count("kind", "Interventies")));
  }

  @Test
  void addsUpTwoValuesOfOneFilter() {
    SearchView search = visitor.openSearch(Language.NL, "?q=jongeren");
    int both = search.count("kind", "Interventies") + search.count("kind", "Publicaties");
    search.choose("kind", "Interventies").choose("kind", "Publicaties").apply();

    assertThat(search.total()).hasText(results(both));
  }

  @Test
  void narrowsByEachFurtherFilterToWhatItsCountPromised() {
    SearchView search = visitor.openSearch(Language.NL, "").choose("kind", "Interventies").apply();
    int promised = search.count("factor", "Gezonde emotieregulatie");
    int all = search.count("kind", "Interventies");
    search.choose("factor", "Gezonde emotieregulatie").apply();

    assertThat(promised).isPositive().isLessThan(all);
    assertThat(search.total()).hasText(results(promised));
    assertThat(search.hits().getByText("Gezonde emotieregulatie")).hasCount(promised);
  }

  @Test
  void findsUnderALevelWhatIsUnderItsFactors() {
    SearchView search = visitor.openSearch(Language.NL, "?kind=intervention");
    int level = search.count("factor", "Individuele veerkracht");
    int factor = search.count("factor", "Gezonde emotieregulatie");
    search.choose("factor", "Individuele veerkracht").apply();

    assertThat(level).isGreaterThan(factor);
    assertThat(search.total()).hasText(results(level));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void takesAwayOneFilterWithItsChip(Language language) {
    SearchView search = visitor.openSearch(language, "?q=pad&kind=intervention&evidence=erkend");
    String intervention = search.words().of("kinds.intervention");
    assertThat(search.chips()).hasCount(2);

    search.remove(intervention);

    assertThat(search.chips()).hasCount(1);
    assertThat(search.choice("kind", intervention)).not().isChecked();
    assertThat(search.box()).hasValue("pad");
    visitor.page().getByText(search.words().of("chips.clear")).click();
    assertThat(search.chips()).hasCount(0);
    assertThat(search.box()).hasValue("pad");
  }

  @Test
  void sortsByTitleAsADutchReaderExpects() {
    SearchView search = visitor.openSearch(Language.NL, "?kind=organisation").sort("title");

    Collator dutch = Collator.getInstance(Language.NL.locale());
    assertThat(visitor.page()).hasURL(Pattern.compile("sort=title"));
    assertThat(search.titles()).hasSize(20).isSortedAccordingTo(dutch);
  }

  @Test
  void sortsByDateWithTheNewestFirst() {
    SearchView search = visitor.openSearch(Language.NL, "?kind=publication").sort("date");

    assertThat(visitor.page()).hasURL(Pattern.compile("sort=date"));
    List<Integer> years =
        search.hits().locator(".date").allInnerTexts().stream()
            .map(date -> Integer.valueOf(date.replaceAll(".*(\\d{4})$", "$1")))
            .toList();
    assertThat(years).hasSize(20).isSortedAccordingTo((one, other) -> other - one);
  }

  @Test
  void sortsByEvidenceWithTheStrongestFirst() {
    SearchView search = visitor.openSearch(Language.NL, "?kind=intervention").sort("evidence");

    assertThat(visitor.page()).hasURL(Pattern.compile("sort=evidence"));
    assertThat(search.hits().first()).containsText("Effectief volgens sterke aanwijzingen");
    assertThat(search.hits().last().locator(".badge-evidence")).hasCount(0);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void leafsThroughAllResultsWithoutShowingOneTwice(Language language) {
    SearchView search = visitor.openSearch(language, "?kind=organisation&sort=title");
    int total = search.count("kind", search.words().of("kinds.organisation"));
    List<String> seen = new ArrayList<>(addresses(search));
    Locator next = search.pager().getByText(search.words().of("pager.next"));
    for (int page = 2; next.count() > 0; page++) {
      next.click();
      visitor.page().waitForURL(Pattern.compile("page=" + page));
      seen.addAll(addresses(search));
    }

    assertThat(seen).hasSize(total).doesNotHaveDuplicates();
    assertThat(search.pager().locator("[aria-current=page]")).isVisible();
  }

  private static List<String> addresses(SearchView search) {
    return search.hits().locator("h3 a").all().stream()
        .map(link -> link.getAttribute("href"))
        .toList();
  }

  @Test
  void helpsWhenNothingIsFound() {
    SearchView search = visitor.openSearch(Language.NL, "?q=xqzvw&kind=tool");
    assertThat(search.total()).hasText("Geen resultaten");
    assertThat(visitor.page().getByText("Niets gevonden voor ‘xqzvw’")).isVisible();

    visitor.page().getByText("Houd de filters en haal de zoekwoorden weg").click();

    assertThat(search.box()).hasValue("");
    assertThat(search.choice("kind", "Hulpmiddelen")).isChecked();
    assertThat(search.hits().first()).isVisible();
  }

  @Test
  void saysWhenOnlySomeOfTheWordsWereFound() {
    visitor.openSearch(Language.NL, "?q=jongeren+xqzvw");

    assertThat(visitor.page().getByText(new Words(Language.NL).of("search.some"))).isVisible();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void leavesOutAFilterThatDoesNotExistAndSaysSo(Language language) {
    SearchView search = visitor.openSearch(language, "?kind=intervention&factor=bestaat-niet");

    assertThat(visitor.page().getByText("bestaat-niet")).isVisible();
    assertThat(search.chips()).hasCount(1);
    assertThat(search.total())
        .hasText(
            search
                .words()
                .of("results", search.count("kind", search.words().of("kinds.intervention"))));
  }

  @Test
  void leadsBackFromAPageThatDoesNotExist() {
    SearchView search = visitor.openSearch(Language.NL, "?page=9999");
    assertThat(visitor.page().getByText(Pattern.compile("^Pagina \\d.* bestaat niet"))).isVisible();

    visitor.page().getByText(new Words(Language.NL).of("pager.to-last")).click();

    assertThat(search.hits().first()).isVisible();
  }

  @Test
  void searchesInsideALongFilter() {
    SearchView search = visitor.openSearch(Language.NL, "");
    search.facet("organisation").locator("summary").first().click();
    Locator values = search.facet("organisation").getByRole(AriaRole.CHECKBOX);

    search.searchIn("organisation").fill("jeugdinst");
    assertThat(values).hasCount(1);
    assertThat(values).hasAttribute("value", "nji");
    search.searchIn("organisation").press("Enter");
    assertThat(visitor.page()).not().hasURL(Pattern.compile("organisation="));

    search.searchIn("organisation").fill("xqzvw");
    assertThat(search.facet("organisation").getByRole(AriaRole.STATUS)).hasText("Niets gevonden");
    search.searchIn("organisation").fill("jeugdinst");
    values.check();
    search.apply();
    assertThat(visitor.page()).hasURL(Pattern.compile("organisation=nji"));
  }

  @Test
  void takesWhateverIsTyped() {
    for (String odd :
        List.of("\"rots water", "a".repeat(180), "<script>alert(1)</script>", "-", "%00", "({[")) {
      SearchView search = visitor.openSearch(Language.NL, "");
      search.box().fill(odd);
      search.box().press("Enter");
      visitor.page().waitForURL(Pattern.compile("[?]q="));

      assertThat(search.box()).hasValue(odd);
      assertThat(search.total()).isVisible();
    }
  }

  private static String results(int number) {
    return new Words(Language.NL).of("results", number);
  }
}
