package nl.veerkracht.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import nl.veerkracht.taxonomy.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Reading what was found: home, items of each kind, factors, phenomena, pages about the portal, and
 * wrong addresses.
 */
class ReadingBrowserTest {

  private static final String PAD = "Programma Alternatieve Denkstrategieën (PAD)";

  @RegisterExtension private final Visitor visitor = Visitor.atDesk();

  @ParameterizedTest
  @EnumSource(Language.class)
  void showsTenFactorsUnderThreeLevelsOnTheHomePage(Language language) {
    Locator picture = visitor.openHome(language).picture();

    assertThat(picture.getByRole(AriaRole.HEADING, new Locator.GetByRoleOptions().setLevel(3)))
        .hasCount(3);
    assertThat(picture.getByRole(AriaRole.LISTITEM).getByRole(AriaRole.LINK)).hasCount(10);
  }

  @Test
  void leadsFromAFactorInThePictureToItsPage() {
    visitor.openHome(Language.NL).picture().getByText("Gezonde emotieregulatie").click();

    ItemView factor = new ItemView(visitor.page(), Language.NL);
    assertThat(factor.title()).hasText("Gezonde emotieregulatie");
    assertThat(factor.part("topic.definition")).containsText("Bron:");
    assertThat(factor.part("topic.best").getByRole(AriaRole.ARTICLE).first())
        .containsText("sterke aanwijzingen");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void promisesOnTheHomePageAsManyItemsAsTheSearchFinds(Language language) {
    Locator interventions = visitor.openHome(language).counts().getByRole(AriaRole.LINK).first();
    String number = interventions.locator("b").innerText();
    interventions.click();

    assertThat(new SearchView(visitor.page(), language).total())
        .hasText(new Words(language).of("results", Integer.valueOf(number)));
  }

  @Test
  void showsWhatIsAboutTheSameApartFromWhatIsLinked() {
    ItemView item = visitor.openItem(Language.NL, "pad");
    Locator alike = item.part("like.title").getByRole(AriaRole.ARTICLE);
    assertThat(alike).hasCount(4);
    assertThat(alike.filter(new Locator.FilterOptions().setHasText("aanwijzingen")))
        .not()
        .hasCount(0);
    Locator titles = alike.getByRole(AriaRole.LINK);
    assertThat(item.part("related.title").getByRole(AriaRole.LINK).allInnerTexts())
        .doesNotContainAnyElementsOf(titles.allInnerTexts());

    String first = titles.first().innerText();
    titles.first().click();
    assertThat(item.title()).hasText(first);

    visitor.page().navigate(visitor.portal().address() + "/nl/item/pad?version=1");
    assertThat(item.title()).hasText(PAD);
    assertThat(item.part("like.title")).hasCount(0);
  }

  @ParameterizedTest
  @CsvSource({
    "INTERVENTION, minute.title, recognition.title, findings.title",
    "INTERVENTION_LITTLE_KNOWN, minute.title, recognition.title, findings.title",
    "TOOL, section.use-when, sources.title, cite.title",
    "PUBLICATION, contents.title, sources.title, cite.title",
    "ORGANISATION, section.role, related.title, sources.title",
    "PROGRAMME, section.agenda-relation, related.title, sources.title",
    "ACTIVITY, section.target, related.title, sources.title"
  })
  void showsWhatReadersOfThatKindLookFor(
      PublicPage page, String first, String second, String third) {
    for (Language language : Language.values()) {
      visitor.open(page.path(language));
      ItemView item = new ItemView(visitor.page(), language);

      assertThat(item.title()).isVisible();
      for (String part : List.of(first, second, third, "sources.title", "cite.title")) {
        assertThat(item.part(part)).isVisible();
      }
      assertThat(item.sources().first()).isVisible();
    }
  }

  @Test
  void saysPlainlyWhatNobodyKnowsYet() {
    ItemView item = visitor.openItem(Language.NL, "yng-escape-game");

    assertThat(item.part("recognition.title")).containsText("nog niet bekend");
    assertThat(item.part("recognition.title")).containsText("Dat zegt niets over de kwaliteit.");
  }

  @Test
  void showsTheStepOnTheLadderOfRecognition() {
    ItemView item = visitor.openItem(Language.NL, "pad");

    Locator steps = item.part("recognition.title").getByRole(AriaRole.LISTITEM);
    assertThat(steps).hasCount(5);
    assertThat(steps.last()).hasAttribute("aria-current", "true");
    assertThat(steps.last()).hasText("Effectief volgens sterke aanwijzingen");
  }

  @Test
  void relatesItemsInBothDirections() {
    ItemView item = visitor.openItem(Language.NL, "pad");
    item.related("relation.researched-in")
        .filter(new Locator.FilterOptions().setHasText("Implementation of PATHS"))
        .click();

    item.related("relation.researched-in.in").click();

    assertThat(item.title()).hasText(PAD);
  }

  @Test
  void relatesEachItemOnceUnderARelation() {
    ItemView item = visitor.openItem(Language.NL, "pad");

    assertThat(item.related("relation.related").allInnerTexts())
        .isNotEmpty()
        .doesNotHaveDuplicates();
  }

  @Test
  void namesAuthorsPublisherAndAddressOfAPublication() {
    ItemView publication = visitor.openItem(Language.NL, "pad-ggd-quasi-experiment-2012");

    assertThat(publication.fact("authors").first()).hasText("Goossens, F.");
    assertThat(publication.fact("doi")).hasText("10.4119/ijcv-2915");
    assertThat(publication.part("cite.title")).containsText("(2012). Implementation of PATHS");
    assertThat(visitor.page().getByText(new Words(Language.NL).of("item.external.publication")))
        .hasAttribute("href", Pattern.compile("^https://"));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void countsForAFactorWhatTheSearchFinds(Language language) {
    visitor.open(PublicPage.FACTOR.path(language));
    Locator first =
        new ItemView(visitor.page(), language)
            .part("topic.counts")
            .getByRole(AriaRole.LINK)
            .first();
    String number = first.locator("b").innerText();
    first.click();

    SearchView search = new SearchView(visitor.page(), language);
    assertThat(search.total()).hasText(search.words().of("results", Integer.valueOf(number)));
    assertThat(search.chips()).hasCount(2);
  }

  @ParameterizedTest
  @EnumSource(
      value = PublicPage.class,
      names = {"FACTOR", "LEVEL", "PHENOMENON", "PHENOMENON_NARROWER"})
  void definesATermWithItsSource(PublicPage page) {
    for (Language language : Language.values()) {
      visitor.open(page.path(language));
      Locator definition = new ItemView(visitor.page(), language).part("topic.definition");

      assertThat(definition.getByRole(AriaRole.LINK).first()).isVisible();
      assertThat(definition.getByRole(AriaRole.BLOCKQUOTE))
          .containsText(new Words(language).of("topic.source"));
    }
  }

  @Test
  void leadsFromAPhenomenonToNarrowerOnesAndBack() {
    visitor.open(PublicPage.PHENOMENON.path(Language.NL));
    visitor.page().getByRole(AriaRole.COMPLEMENTARY).getByText("Horizontale polarisatie").click();

    assertThat(visitor.page()).hasURL(Pattern.compile("/nl/fenomenen/horizontale-polarisatie$"));
    visitor
        .page()
        .getByRole(AriaRole.MAIN)
        .getByRole(
            AriaRole.LINK,
            new Locator.GetByRoleOptions().setName("Ongewenste polarisatie").setExact(true))
        .click();
    assertThat(visitor.page()).hasURL(Pattern.compile("/nl/fenomenen/polarisatie$"));
  }

  @Test
  void showsAllPhenomenaOfTheAgenda() {
    visitor.open(PublicPage.PHENOMENA.path(Language.NL));

    assertThat(visitor.page().getByRole(AriaRole.MAIN).getByRole(AriaRole.ARTICLE)).hasCount(7);
  }

  @ParameterizedTest
  @CsvSource({
    "NL, Over dit platform, /nl/pagina/over",
    "NL, Toegankelijkheid, /nl/pagina/toegankelijkheid",
    "NL, Privacy, /nl/pagina/privacy",
    "NL, Open data en API, /nl/api",
    "NL, Hoe erkenning werkt, /nl/pagina/bewijs-en-erkenning",
    "EN, About this platform, /en/page/over",
    "EN, Accessibility, /en/page/toegankelijkheid",
    "EN, Privacy, /en/page/privacy",
    "EN, Open data and API, /en/api",
    "EN, How recognition works, /en/page/bewijs-en-erkenning"
  })
  void explainsItselfFromTheFootOfEveryPage(Language language, String label, String path) {
    visitor.openHome(language);
    visitor.page().getByRole(AriaRole.CONTENTINFO).getByText(label).click();

    assertThat(visitor.page()).hasURL(visitor.portal().address() + path);
    assertThat(visitor.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
        .isVisible();
  }

  @ParameterizedTest
  @EnumSource(
      value = PublicPage.class,
      names = {"HOME", "SEARCH_NARROWED", "INTERVENTION", "FACTOR", "PHENOMENON", "AGENDA", "API"})
  void keepsThePlaceWhenTheLanguageChanges(PublicPage page) {
    visitor.open(page.path(Language.NL));
    language("EN").click();
    String english = visitor.page().url();
    assertThat(visitor.page().locator("html")).hasAttribute("lang", "en");
    assertThat(path(english)).isEqualTo(path(page.path(Language.EN)));

    language("NL").click();

    assertThat(visitor.page()).hasURL(visitor.portal().address() + page.path(Language.NL));
  }

  private static String path(String address) {
    return address.replaceFirst("^https?://[^/]+", "").replaceFirst("[?].*", "");
  }

  private Locator language(String code) {
    return visitor
        .page()
        .getByRole(AriaRole.BANNER)
        .locator("a[hreflang=" + code.toLowerCase(java.util.Locale.ROOT) + "]");
  }

  @ParameterizedTest
  @EnumSource(
      value = PublicPage.class,
      names = {"NOT_FOUND", "NO_SUCH_ITEM"})
  void answersAWrongAddressInItsOwnLook(PublicPage page) {
    for (Language language : Language.values()) {
      assertThat(visitor.open(page.path(language)).status()).isEqualTo(404);
      Words words = new Words(language);

      assertThat(
              visitor.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
          .hasText(words.of("error.404.title"));
      assertThat(visitor.page().locator("html")).hasAttribute("lang", language.code());
      assertThat(visitor.page().getByRole(AriaRole.MAIN).getByRole(AriaRole.SEARCH)).isVisible();
    }
  }

  @Test
  void tellsSearchEnginesTheOneAddressAndItsTranslation() {
    visitor.open(PublicPage.INTERVENTION.path(Language.EN));

    String portal = visitor.portal().address();
    assertThat(visitor.page().locator("link[rel=canonical]"))
        .hasAttribute("href", portal + "/en/item/pad");
    assertThat(visitor.page().locator("link[hreflang=nl]"))
        .hasAttribute("href", portal + "/nl/item/pad");
    assertThat(visitor.page().locator("link[hreflang=en]"))
        .hasAttribute("href", portal + "/en/item/pad");
  }
}
