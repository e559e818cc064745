package nl.veerkracht.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import nl.veerkracht.taxonomy.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the portal is for: from a question to an intervention to the research under it. */
class OutcomeBrowserTest {

  @RegisterExtension private final Visitor visitor = Visitor.atDesk();

  @Test
  void leadsAYouthWorkerFromAQuestionToTheResearchUnderAnIntervention() {
    SearchView search = visitor.openHome(Language.NL).search("weerbaarheid jongeren");
    assertThat(search.total()).hasText(Pattern.compile("^\\d+ resultaten$"));

    search.choose("factor", "Gezonde emotieregulatie").choose("evidence", "Erkend").apply();
    assertThat(search.chips()).hasCount(2);
    ItemView item = search.open("Programma Alternatieve Denkstrategieën (PAD)");

    assertThat(item.title()).hasText("Programma Alternatieve Denkstrategieën (PAD)");
    assertThat(item.part("minute.title")).isVisible();
    assertThat(item.minute("what")).containsText("Lessen");
    assertThat(item.minute("for-whom")).containsText("Kinderen");
    assertThat(item.minute("cost")).hasText("nog niet bekend");
    assertThat(item.minute("works")).containsText("sterke aanwijzingen");
    assertThat(item.part("recognition.title"))
        .containsText("Sterke aanwijzingen voor effectiviteit");
    assertThat(item.part("recognition.title")).containsText("NJi");
    assertThat(item.part("recognition.title").getByText("8 juni 2017")).isVisible();

    Locator research = item.related("relation.researched-in").filter(study());
    research.click();

    assertThat(item.title())
        .hasText(
            "Implementation of PATHS Through Dutch Municipal Health Services: A Quasi-Experiment");
    assertThat(item.sources().first()).isVisible();
    assertThat(item.sources().getByRole(AriaRole.LINK).first())
        .hasAttribute("href", Pattern.compile("^https?://"));
  }

  @Test
  void keepsTheNarrowedSearchBehindTheBackButton() {
    SearchView search =
        visitor
            .openSearch(Language.NL, "?q=weerbaarheid+jongeren")
            .choose("factor", "Gezonde emotieregulatie")
            .choose("evidence", "Erkend")
            .apply();
    String address = visitor.page().url();
    String found = search.total().innerText();
    search.open(search.titles().getFirst());

    visitor.page().goBack();

    assertThat(visitor.page().url()).isEqualTo(address);
    assertThat(search.total()).hasText(found);
    assertThat(search.box()).hasValue("weerbaarheid jongeren");
    assertThat(search.choice("factor", "Gezonde emotieregulatie")).isChecked();
    assertThat(search.choice("evidence", "Erkend")).isChecked();
  }

  @Test
  void leadsAnEnglishReaderTheSameWay() {
    SearchView search = visitor.openHome(Language.EN).search("resilience children");
    search.choose("factor", "Healthy emotion regulation").choose("evidence", "Recognised").apply();
    ItemView item = search.open("Programma Alternatieve Denkstrategieën (PAD)");

    assertThat(item.minute("for-whom")).containsText("Children");
    assertThat(item.minute("cost")).hasText("not known yet");
    assertThat(item.part("recognition.title").getByText("8 June 2017")).isVisible();
    item.related("relation.researched-in").filter(study()).click();
    assertThat(item.related("relation.researched-in.in"))
        .hasText("Programma Alternatieve Denkstrategieën (PAD)");
  }

  private static Locator.FilterOptions study() {
    return new Locator.FilterOptions().setHasText("Implementation of PATHS");
  }
}
