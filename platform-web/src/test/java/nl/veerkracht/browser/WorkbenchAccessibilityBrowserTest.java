package nl.veerkracht.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import nl.veerkracht.taxonomy.Language;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The pages behind signing in, in both languages, light and dark, narrow and wide. */
class WorkbenchAccessibilityBrowserTest {

  @RegisterExtension private final Visitor visitor = Visitor.atDesk();

  @ParameterizedTest
  @EnumSource(Language.class)
  void keepsTheRulesAndFitsTheScreen(Language language) {
    Person editor = Person.administrator(visitor);
    String draft = submittedDraft(editor);
    String list = sharedList(editor);
    String code = editor.page().locator(".shared-address").innerText().replaceAll("^.*/", "");
    boolean dutch = language == Language.NL;

    for (String path :
        List.of(
            dutch ? "/nl/werk" : "/en/work",
            (dutch ? "/nl/concept/" : "/en/draft/") + draft,
            (dutch ? "/nl/concept/" : "/en/draft/") + draft + "?check=yes",
            (dutch ? "/nl/voorbeeld/" : "/en/preview/") + draft,
            dutch ? "/nl/redactie" : "/en/editors",
            (dutch ? "/nl/beoordeel/" : "/en/review/") + draft,
            dutch ? "/nl/wijzig/pad" : "/en/edit/pad",
            dutch ? "/nl/wijzig/pad?version=1" : "/en/edit/pad?version=1",
            dutch ? "/nl/intrekken/pad" : "/en/retire/pad",
            dutch ? "/nl/woordenlijsten" : "/en/vocabularies",
            dutch ? "/nl/woordenlijst/setting" : "/en/vocabulary/setting",
            dutch ? "/nl/begrip/setting.school" : "/en/term/setting.school",
            (dutch ? "/nl/begrip/" : "/en/term/") + "setting.school?ask=merge&other=wijk",
            dutch ? "/nl/beoordeling/pad" : "/en/assessment/pad",
            dutch ? "/nl/stand-van-evaluatie/pad" : "/en/stage/pad",
            dutch ? "/nl/actualiteit" : "/en/freshness",
            dutch ? "/nl/uitgelicht?q=pad" : "/en/featured?q=pad",
            dutch ? "/nl/bulkbewerking?kind=tool" : "/en/bulk-edit?kind=tool",
            dutch ? "/nl/bulkbewerkingen" : "/en/bulk-edits",
            dutch ? "/nl/bewaar?item=pad" : "/en/keep?item=pad",
            dutch ? "/nl/lijsten" : "/en/lists",
            (dutch ? "/nl/lijst/" : "/en/list/") + list + "?ask=remove",
            (dutch ? "/nl/gedeelde-lijst/" : "/en/shared-list/") + code,
            dutch ? "/nl/meldingen" : "/en/notices",
            dutch ? "/nl/volgend" : "/en/following",
            dutch ? "/nl/postvak-uit" : "/en/outbox",
            dutch ? "/nl/zoekindex?ask=rebuild" : "/en/search-index?ask=rebuild",
            dutch ? "/nl/profiel" : "/en/profile",
            dutch ? "/nl/beveiliging" : "/en/security",
            dutch ? "/nl/tweede-stap" : "/en/second-step",
            dutch ? "/nl/toegangssleutels" : "/en/access-tokens",
            dutch ? "/nl/mijn-gegevens" : "/en/my-data",
            dutch ? "/nl/account-verwijderen" : "/en/delete-account",
            dutch ? "/nl/accounts" : "/en/accounts",
            dutch ? "/nl/logboek" : "/en/log")) {
      assertThat(editor.page().navigate(path).status()).as(path).isEqualTo(200);
      editor.page().locator("details").evaluateAll("all => all.forEach(one => one.open = true)");
      assertThat(Sight.faults(editor.page(), language)).as(path).isEmpty();
    }
  }

  /** A list with something in it, that others can read. */
  private static String sharedList(Person editor) {
    Page page = editor.page();
    page.navigate("/nl/bewaar?item=pad");
    page.locator("#f-name").fill("Lijst van de redactie");
    editor.press("keep.do");
    page.locator("main [role=status]").waitFor();
    page.navigate("/nl/lijsten");
    page.locator("main li.person a").first().click();
    editor.press("list.share");
    page.locator(".shared-address").waitFor();
    return page.url().replaceAll("^.*/", "");
  }

  /** A draft with a remark, which the editors have. */
  private static String submittedDraft(Person editor) {
    editor.begin("publication");
    Page page = editor.page();
    editor.fill("field.title", "Een titel");
    editor.fill("field.summary", "Een samenvatting");
    editor.fill("fact.authors", "Vries, A. de");
    editor.fill("fact.date", "2025");
    page.locator("[name=languages][value=nl]").check();
    page.locator("[name='term.factor'][value=emotieregulatie]").check();
    page.locator("[name='term.publication-type']").first().check();
    editor.fill("sources.title", "Rapport | https://example.nl/rapport | 2025");
    editor.press("draft.submit");
    String draft = page.url().replaceAll("\\D+$", "").replaceAll("^.*/", "");
    page.navigate("/nl/beoordeel/" + draft);
    page.locator("#f-field").selectOption("summary.nl");
    page.locator("#f-text").fill("Een opmerking");
    editor.press("remark.add");
    return draft;
  }
}
