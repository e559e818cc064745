package nl.veerkracht.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import nl.veerkracht.taxonomy.Language;

/** The home page. */
record HomeView(Page page, Language language) {

  private Words words() {
    return new Words(language);
  }

  Locator box() {
    return main().getByLabel(words().of("search.words"));
  }

  private Locator main() {
    return page.getByRole(AriaRole.MAIN);
  }

  SearchView search(String text) {
    box().fill(text);
    main()
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(words().of("search.do")))
        .click();
    return new SearchView(page, language);
  }

  /** The protective factors in their three levels. */
  Locator picture() {
    return part("home.factors");
  }

  /** What there is of each kind. */
  Locator counts() {
    return part("home.counts");
  }

  Locator newest() {
    return part("home.newest");
  }

  private Locator part(String title) {
    return page.getByRole(
        AriaRole.REGION, new Page.GetByRoleOptions().setName(words().of(title)).setExact(true));
  }
}
