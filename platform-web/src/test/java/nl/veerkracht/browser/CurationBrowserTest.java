package nl.veerkracht.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import nl.veerkracht.taxonomy.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What editors keep: the vocabularies that everything is arranged by. */
class CurationBrowserTest {

  private static final Duration SECONDS = Duration.ofSeconds(20);
  private static final String SETTING = "/nl/woordenlijst/setting";
  private static final String TERM = "/nl/begrip/setting.";

  @RegisterExtension private final Visitor visitor = Visitor.atDesk();

  private static Locator choices(Page page, String vocabulary) {
    return page.locator("[name='term." + vocabulary + "']");
  }

  /** Opens a search again and again until it finds what it must find within seconds. */
  private static void finds(Page page, String path, Pattern total) {
    Instant end = Instant.now().plus(SECONDS);
    do {
      page.navigate(path);
    } while (!total.matcher(total(page)).matches() && Instant.now().isBefore(end));
    assertThat(total(page)).matches(total);
  }

  private static String total(Page page) {
    return page.locator("#resultaten").innerText();
  }

  private static void adds(Person editor, String dutch, String english) {
    editor.page().navigate(SETTING);
    editor.fill("term.nl", dutch);
    editor.fill("term.en", english);
    editor.press("terms.add.do");
    assertThat(editor.heading()).hasText(dutch);
  }

  @Test
  void offersANewTermAtOnceAndARenamedOneUnderItsNewName() {
    Person editor = Person.administrator(visitor);
    Page page = editor.page();

    adds(editor, "Buurthuis", "Community centre");
    editor.begin("intervention");
    assertThat(page.locator("[name='term.setting'][value=buurthuis]")).hasCount(1);

    Locator some = choices(page, "setting").first();
    String id = some.getAttribute("value");
    page.navigate(TERM + id);
    String before = page.locator("[name=nl]").inputValue();
    editor.fill("term.nl", "Hernoemde plek");
    editor.press("term.save");
    assertThat(editor.heading()).hasText("Hernoemde plek");

    page.navigate("/nl/zoeken?setting=" + id);
    assertThat(page.locator("main")).containsText("Hernoemde plek");
    finds(page, "/nl/zoeken?q=%22hernoemde+plek%22", Pattern.compile("[1-9].*"));
    page.navigate(TERM + id);
    editor.fill("term.nl", before);
    editor.press("term.save");
    assertThat(editor.heading()).hasText(before);
  }

  @Test
  void leadsFromAMergedTermToTheOtherWithItsItemsAndBack() {
    Person editor = Person.administrator(visitor);
    Page page = editor.page();
    page.navigate("/nl/zoeken?setting=school");
    Pattern school = Pattern.compile(Pattern.quote(total(page)));
    adds(editor, "Leerplek", "Place to learn");

    page.navigate(TERM + "school");
    page.locator("#f-merge").selectOption("leerplek");
    editor.press("term.merge.ask");
    assertThat(page.locator("main form h2")).containsText("Leerplek");
    assertThat(page.locator("main form")).containsText(Pattern.compile("\\d+ items krijgen"));
    editor.press("term.merge.do");
    assertThat(page.locator(".draft-head .state")).hasText("Samengevoegd");

    finds(page, "/nl/zoeken?setting=school", school);
    assertThat(page.url()).endsWith("/nl/zoeken?setting=leerplek");
    editor.begin("intervention");
    assertThat(page.locator("[name='term.setting'][value=school]")).hasCount(0);

    page.navigate(TERM + "school");
    editor.press("term.restore");
    finds(page, "/nl/zoeken?setting=school", school);
    assertThat(page.url()).endsWith("/nl/zoeken?setting=school");
  }

  @Test
  void offersARetiredTermNoLongerUntilThatIsUndone() {
    Person editor = Person.administrator(visitor);
    Page page = editor.page();
    String term = "/nl/begrip/factor.emotieregulatie";

    page.navigate(term);
    page.locator("#f-retire").selectOption("kritisch-denken");
    editor.press("term.retire.ask");
    editor.press("term.retire.do");
    assertThat(page.locator(".draft-head .state")).hasText("Niet meer in gebruik");
    page.navigate("/nl/factoren/emotieregulatie");
    assertThat(page.locator("main .notice").first()).containsText("gebruiken we niet meer");
    editor.begin("intervention");
    assertThat(page.locator("[name='term.factor'][value=emotieregulatie]")).hasCount(0);
    page.navigate("/nl/item/pad");
    assertThat(page.locator(".badges")).containsText("emotieregulatie");

    page.navigate(term);
    editor.press("term.restore");
    editor.begin("intervention");
    assertThat(page.locator("[name='term.factor'][value=emotieregulatie]")).hasCount(1);
  }

  @Test
  void keepsAJudgementThatWasCorrectedInSight() {
    Person editor = Person.administrator(visitor);
    Page page = editor.page();
    String item = "/nl/item/home-start";
    page.navigate(item);
    assertThat(page.locator(".assessments")).hasCount(0);

    judges(editor, "/nl/beoordeling/home-start", "goed-beschreven", "2024-05");
    page.navigate(item);
    assertThat(page.locator(".recognition")).containsText("Commissie van de test");
    assertThat(page.locator(".badges")).containsText("Goed beschreven");
    assertThat(page.locator(".assessments li")).hasCount(2);

    page.navigate("/nl/beoordeling/home-start");
    page.getByText("Corrigeer").first().click();
    page.locator("#f-level").selectOption("goed-onderbouwd");
    page.locator("#f-until").fill("2025-05-31");
    page.locator("#f-why").fill("Verkeerd overgenomen");
    editor.press("evidence.save");
    page.navigate(item);
    assertThat(page.locator(".recognition")).containsText("Verlopen op 31 mei 2025");
    page.locator(".assessments summary").click();
    assertThat(page.locator(".assessments li")).hasCount(3);
    assertThat(page.locator(".assessments li[data-corrected]"))
        .containsText("Verkeerd overgenomen");

    page.navigate("/nl/beoordeling/home-start");
    editor.press("evidence.save");
    assertThat(page.locator("#mistakes li")).hasCount(3);
  }

  private static void judges(Person editor, String path, String level, String date) {
    Page page = editor.page();
    page.navigate(path);
    page.locator("#f-level").selectOption(level);
    page.locator("#f-body").fill("Commissie van de test");
    page.locator("#f-date").fill(date);
    page.locator("#f-why").fill("Opnieuw beoordeeld");
    editor.press("evidence.save");
    assertThat(page.locator("[role=status]")).isVisible();
  }

  @Test
  void notesThatAnItemWasCheckedAndTakesItBack() {
    Person editor = Person.administrator(visitor);
    Page page = editor.page();
    page.navigate("/nl/actualiteit");
    Locator first = page.locator(".person").first();
    String title = first.locator("h2").innerText();
    assertThat(first).containsText("nog nooit nagekeken");

    first.locator("button[value=check]").click();
    assertThat(page.locator("[role=status]").first()).containsText("nu vandaag");
    assertThat(page.locator(".person h2").first()).not().hasText(title);
    editor.press("term.restore");
    assertThat(page.locator(".person h2").first()).hasText(title);

    for (String why : List.of("expired", "links", "gaps")) {
      page.navigate("/nl/actualiteit?why=" + why);
      assertThat(page.locator("#why")).hasValue(why);
    }
    page.navigate("/nl/werk");
    assertThat(page.locator(".counts a")).hasCount(6);
  }

  @Test
  void keepsOthersOut() {
    Person administrator = Person.administrator(visitor);
    Person author = Person.author(visitor, administrator, "Auke Auteur");

    assertThat(author.page().navigate("/nl/woordenlijsten").status()).isEqualTo(403);
    assertThat(author.page().navigate(TERM + "school").status()).isEqualTo(403);
    assertThat(visitor.openSearch(Language.NL, "?setting=school").total()).isVisible();
  }
}
