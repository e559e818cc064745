package nl.veerkracht.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import nl.veerkracht.taxonomy.Language;

/** The page of an item, of a factor or of a phenomenon: a title, and parts that each have one. */
record ItemView(Page page, Language language) {

  private Words words() {
    return new Words(language);
  }

  Locator title() {
    return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
  }

  /** The part under the heading that has this key. */
  Locator part(String key) {
    return page.getByRole(
        AriaRole.REGION, new Page.GetByRoleOptions().setName(words().of(key)).setExact(true));
  }

  /** What the one-minute card answers to a question. */
  Locator minute(String question) {
    return answer(part("minute.title"), "minute." + question);
  }

  /** The short facts beside the text. */
  Locator fact(String key) {
    return answer(page.getByRole(AriaRole.COMPLEMENTARY), "fact." + key);
  }

  private Locator answer(Locator part, String question) {
    Locator term =
        part.page().locator("dt", new Page.LocatorOptions().setHasText(words().of(question)));
    return part.locator("dl > div").filter(new Locator.FilterOptions().setHas(term)).locator("dd");
  }

  /** The related items under the name of a relation. */
  Locator related(String relation) {
    return part("related.title")
        .getByRole(
            AriaRole.HEADING,
            new Locator.GetByRoleOptions().setName(words().of(relation)).setExact(true))
        .locator("+ ul")
        .getByRole(AriaRole.LINK);
  }

  Locator sources() {
    return part("sources.title").getByRole(AriaRole.LISTITEM);
  }
}
