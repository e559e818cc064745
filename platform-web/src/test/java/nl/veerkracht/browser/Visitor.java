package nl.veerkracht.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.veerkracht.taxonomy.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;

/**
 * A reader who comes to the portal for the first time: a fresh browser context for each test. The
 * portal is started once for all tests, the browser once for each thread that runs any. A test
 * fails when a page complained on the console, broke its content security policy or missed
 * something it asked for; a failed test leaves a screenshot in {@code target/browser-failures}.
 */
final class Visitor implements BeforeEachCallback, AfterEachCallback {

  private static final int MILLISECONDS_OF_PATIENCE = 15_000;
  private static final int SECONDS_TO_FIND = 20;
  private static final String ABORTED = "net::ERR_ABORTED";
  private static final Path FAILURES = Path.of("target", "browser-failures");

  private final NewContextOptions options;
  private final List<String> complaints = new ArrayList<>();
  private @Nullable RunningPortal portal;
  private @Nullable BrowserContext context;
  private @Nullable Page page;

  private Visitor(Screen screen) {
    options =
        new NewContextOptions()
            .setViewportSize(screen.width(), screen.height())
            .setReducedMotion(ReducedMotion.REDUCE)
            .setLocale("nl-NL");
  }

  static Visitor atDesk() {
    return new Visitor(Screen.DESK);
  }

  static Visitor onPhone() {
    return new Visitor(Screen.PHONE);
  }

  Visitor withoutScript() {
    options.setJavaScriptEnabled(false);
    return this;
  }

  @Override
  public void beforeEach(ExtensionContext test) {
    PlaywrightAssertions.setDefaultAssertionTimeout(MILLISECONDS_OF_PATIENCE);
    Store store = test.getRoot().getStore(Namespace.create(Visitor.class));
    OpenBrowser browser =
        store.getOrComputeIfAbsent(
            Thread.currentThread(), key -> OpenBrowser.start(), OpenBrowser.class);
    portal =
        store.getOrComputeIfAbsent(
            RunningPortal.class, key -> RunningPortal.start(), RunningPortal.class);
    context = browser.browser().newContext(options.setBaseURL(portal.address()));
    context.setDefaultTimeout(MILLISECONDS_OF_PATIENCE);
    context.onConsoleMessage(this::hear);
    context.onWebError(error -> complaints.add(error.error()));
    context.onRequestFailed(this::miss);
    page = context.newPage();
  }

  private void hear(ConsoleMessage message) {
    boolean document = message.location().startsWith(message.page().url() + ":");
    if (List.of("error", "warning").contains(message.type()) && !document) {
      complaints.add(message.page().url() + ": " + message.text());
    }
  }

  /** Suggestions are given up when the reader types on or leaves. */
  private void miss(Request request) {
    if (request.url().contains("suggest") && ABORTED.equals(request.failure())) {
      return;
    }
    complaints.add(request.url() + ": " + request.failure());
  }

  @Override
  public void afterEach(ExtensionContext test) {
    boolean failed = test.getExecutionException().isPresent();
    if (failed) {
      String name = test.getRequiredTestClass().getSimpleName() + "-" + test.getDisplayName();
      page()
          .screenshot(
              new Page.ScreenshotOptions()
                  .setPath(FAILURES.resolve(name.replaceAll("[^\\w-]+", "-") + ".png")));
    }
    context().close();
    if (!failed) {
      assertThat(complaints).as("what the pages complained about").isEmpty();
    }
  }

  RunningPortal portal() {
    return Objects.requireNonNull(portal);
  }

  BrowserContext context() {
    return Objects.requireNonNull(context);
  }

  Page page() {
    return Objects.requireNonNull(page);
  }

  /** Asks for an address below the portal's. */
  Response open(String path) {
    return Objects.requireNonNull(page().navigate(path));
  }

  HomeView openHome(Language language) {
    open("/" + language.code());
    return new HomeView(page(), language);
  }

  /**
   * @param query starts with a question mark, or is empty
   */
  SearchView openSearch(Language language, String query) {
    open(PublicPage.SEARCH.path(language) + query);
    return new SearchView(page(), language);
  }

  /**
   * Looks for a word in Dutch until something is found, for some seconds: the index follows a
   * publication, it does not hold it up.
   */
  SearchView find(String word) {
    SearchView search = openSearch(Language.NL, "?q=" + word);
    String none = search.words().of("results", 0);
    for (int i = 0; i < SECONDS_TO_FIND && search.total().innerText().equals(none); i++) {
      page().waitForTimeout(1000);
      search = openSearch(Language.NL, "?q=" + word);
    }
    return search;
  }

  ItemView openItem(Language language, String slug) {
    open("/" + language.code() + "/item/" + slug);
    return new ItemView(page(), language);
  }
}
