package nl.veerkracht.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.veerkracht.browser.Guest.Reply;
import nl.veerkracht.taxonomy.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Suggestions while typing: by keyboard and screen reader, by thumb, and without a browser. */
class SuggestionsBrowserTest {

  private static final Words DUTCH = new Words(Language.NL);

  @RegisterExtension private final Visitor visitor = Visitor.onPhone();

  private Locator list() {
    return visitor
        .page()
        .getByRole(AriaRole.LISTBOX, new Page.GetByRoleOptions().setName(DUTCH.of("ahead.label")));
  }

  private Locator option(String name) {
    return list()
        .getByRole(
            AriaRole.OPTION, new Locator.GetByRoleOptions().setName(Words.startingWith(name)));
  }

  private String searches() {
    return String.valueOf(visitor.page().evaluate("localStorage.getItem('gezocht')"));
  }

  @Test
  void leadsWithTheKeyboardToAFactor() {
    List<String> elsewhere = new ArrayList<>();
    visitor.context().onRequest(request -> noteElsewhere(request, elsewhere));
    Locator box = visitor.openHome(Language.NL).box();
    box.focus();
    assertThat(box).hasRole(AriaRole.COMBOBOX);
    assertThat(box).hasAttribute("aria-expanded", "false");

    box.pressSequentially("emotie");
    assertThat(box).hasAttribute("aria-expanded", "true");
    assertThat(list().getByRole(AriaRole.GROUP).first()).hasAccessibleName("Begrippen");
    Locator factor = option("Gezonde emotieregulatie").first();
    assertThat(factor).isVisible();
    assertThat(visitor.page().getByRole(AriaRole.STATUS).first())
        .hasText(Pattern.compile(DUTCH.of("ahead.count") + " \\d"));
    assertThat(box).not().hasAttribute("aria-activedescendant", Pattern.compile(".*"));
    assertThat(new Axe(visitor.page()).violations()).isEmpty();
    assertFitsOnAPhone();

    box.press("ArrowDown");
    Locator first = list().getByRole(AriaRole.OPTION).first();
    assertThat(first).hasAttribute("aria-selected", "true");
    assertThat(box).hasAttribute("aria-activedescendant", first.getAttribute("id"));
    assertThat(new Axe(visitor.page()).violations()).isEmpty();
    box.press("ArrowUp");
    assertThat(first).hasAttribute("aria-selected", "false");
    box.press("Escape");
    assertThat(list()).isHidden();
    assertThat(box).hasAttribute("aria-expanded", "false");
    assertThat(box).hasValue("emotie");

    box.press("ArrowDown");
    assertThat(list()).isVisible();
    while (!"true".equals(factor.getAttribute("aria-selected"))) {
      box.press("ArrowDown");
    }
    box.press("Enter");
    assertThat(visitor.page()).hasURL(Pattern.compile("/nl/factoren/emotieregulatie$"));
    assertThat(elsewhere).isEmpty();
  }

  private void noteElsewhere(Request request, List<String> elsewhere) {
    if (!request.url().startsWith(visitor.portal().address() + "/")) {
      elsewhere.add(request.url());
    }
  }

  private void assertFitsOnAPhone() {
    assertThat(
            visitor
                .page()
                .evaluate(
                    """
                    document.documentElement.scrollWidth <= innerWidth
                        && [...document.querySelectorAll('[role=option]')]
                            .every(option => option.offsetHeight >= 44)
                    """))
        .isEqualTo(true);
  }

  @Test
  void remembersInThisBrowserWhatFoundSomethingAndForgetsIt() {
    visitor.openSearch(Language.NL, "?q=pesten");
    assertThat(searches()).isEqualTo("null");
    SearchView search = visitor.openSearch(Language.NL, "").search("weerbaarheid");
    assertThat(search.hits().first()).isVisible();
    visitor.openSearch(Language.NL, "").search("xqzvw");
    assertThat(searches()).isEqualTo("[\"weerbaarheid\"]");

    Locator box = visitor.openHome(Language.NL).box();
    box.click();
    assertThat(option("weerbaarheid")).isVisible();
    box.pressSequentially("weer");
    assertThat(list().getByRole(AriaRole.GROUP).first()).hasAccessibleName(DUTCH.of("ahead.own"));
    assertThat(list().getByRole(AriaRole.GROUP).nth(1)).isVisible();
    list().getByRole(AriaRole.OPTION).first().click();
    assertThat(visitor.page()).hasURL(Pattern.compile("[?]q=weerbaarheid$"));

    box = visitor.openHome(Language.NL).box();
    box.click();
    option(DUTCH.of("ahead.clear")).click();
    assertThat(list()).isHidden();
    assertThat(visitor.page().getByText(DUTCH.of("ahead.cleared"))).isAttached();
    assertThat(searches()).isEqualTo("null");
  }

  @Test
  void answersWhateverIsAsked() {
    Guest guest = new Guest(visitor.portal());
    Reply reply = guest.get("/en/search/suggestions?q=polari");
    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.body())
        .startsWith("{\"groups\":[{\"name\":\"Terms\"")
        .contains("/en/phenomena/polarisatie");
    assertThat(reply.headers().firstValue("content-type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("application/json"));
    assertThat(reply.headers().firstValue("cache-control")).hasValue("public, max-age=300");
    assertThat(reply.headers().map()).doesNotContainKey("set-cookie");
    for (String odd : List.of("", "?q=", "?q=%00", "?q=%E2%82", "?q=" + "x".repeat(500), "?p=a")) {
      Reply nothing = guest.get("/nl/zoeken/suggesties" + odd);
      assertThat(nothing.status()).as(odd).isEqualTo(200);
      assertThat(nothing.body()).as(odd).isEqualTo("{\"groups\":[]}");
    }
  }
}
