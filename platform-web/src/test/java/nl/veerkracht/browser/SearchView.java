package nl.veerkracht.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import nl.veerkracht.taxonomy.Language;

/** The page of results, with its filters. */
record SearchView(Page page, Language language) {

  Words words() {
    return new Words(language);
  }

  Locator box() {
    return page.getByLabel(words().of("search.words"));
  }

  SearchView search(String text) {
    box().fill(text);
    box().press("Enter");
    page.waitForURL(Pattern.compile("[?&]q="));
    return this;
  }

  /** How many results there are, as the page says it. */
  Locator total() {
    return page.locator("#resultaten");
  }

  Locator hits() {
    return page.getByRole(AriaRole.MAIN).getByRole(AriaRole.ARTICLE);
  }

  List<String> titles() {
    return hits().getByRole(AriaRole.HEADING).allInnerTexts();
  }

  Locator hit(String title) {
    return hits()
        .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(title).setExact(true));
  }

  ItemView open(String title) {
    hit(title).click();
    return new ItemView(page, language);
  }

  /** A filter by its name in addresses. */
  Locator facet(String facet) {
    return page.locator("details[data-facet='" + facet + "']");
  }

  /** The checkbox of a value, seen or not. */
  Locator choice(String facet, String label) {
    return facet(facet).locator(checkbox(label));
  }

  private Locator checkbox(String label) {
    return page.getByRole(
        AriaRole.CHECKBOX,
        new Page.GetByRoleOptions()
            .setName(Words.startingWith(label + " "))
            .setIncludeHidden(true));
  }

  /** What unfolds the narrower values of a value. */
  Locator branch(String facet, String label) {
    return facet(facet)
        .locator("summary")
        .filter(new Locator.FilterOptions().setHasText(words().of("facet.narrower", label)));
  }

  /** Ticks a value, unfolding what hides it. */
  SearchView choose(String facet, String label) {
    Locator folded =
        page.locator(
                "details[data-facet='" + facet + "'], details[data-facet='" + facet + "'] details")
            .and(page.locator("details:not([open])"))
            .filter(new Locator.FilterOptions().setHas(checkbox(label)));
    while (folded.count() > 0) {
      folded.first().locator("> summary").click();
    }
    choice(facet, label).check();
    return this;
  }

  SearchView apply() {
    String before = page.url();
    applying().click();
    page.waitForURL(url -> !url.equals(before));
    return this;
  }

  /** The button that applies the filters. */
  Locator applying() {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words().of("search.apply")));
  }

  /** The values of a filter with how many results each has, in order, folded ones too. */
  Map<String, Integer> counts(String facet) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Locator choice : facet(facet).locator("label.choice").all()) {
      String number = choice.locator(".count").textContent().replaceAll("\\D", "");
      counts.put(choice.locator(".choice-name").textContent().strip(), Integer.valueOf(number));
    }
    return counts;
  }

  /** How many results a value of a filter promises. */
  int count(String facet, String label) {
    return Objects.requireNonNull(counts(facet).get(label), label);
  }

  Locator chips() {
    return page.getByRole(
        AriaRole.LINK,
        new Page.GetByRoleOptions().setName(Words.startingWith(words().of("chip.remove"))));
  }

  SearchView remove(String label) {
    chips().filter(new Locator.FilterOptions().setHasText(label)).click();
    return this;
  }

  SearchView sort(String order) {
    page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName(words().of("sort.by")))
        .getByRole(
            AriaRole.LINK, new Locator.GetByRoleOptions().setName(words().of("sort." + order)))
        .click();
    return this;
  }

  Locator pager() {
    return page.getByRole(
        AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName(words().of("pager.title")));
  }

  /** What unfolds the filters on a narrow screen. */
  Locator filters() {
    return page.locator("details.facets > summary");
  }

  /** The box that narrows a long filter. */
  Locator searchIn(String facet) {
    return facet(facet).getByRole(AriaRole.SEARCHBOX);
  }
}
