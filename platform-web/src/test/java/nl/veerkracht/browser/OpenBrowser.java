package nl.veerkracht.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One browser for all journeys: starting it is dear, a fresh context in it is cheap. */
final class OpenBrowser implements AutoCloseable {

  /** Keeps Playwright from fetching browsers that nobody needs. */
  static final Map<String, String> NO_DOWNLOAD = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");

  private static final Logger LOG = System.getLogger(OpenBrowser.class.getName());
  private static final int MILLISECONDS_TO_START = 60_000;

  /** Nothing of this asks the network for anything but the portal. */
  private static final List<String> FLAGS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private final Playwright playwright;
  private final Browser browser;

  private OpenBrowser(Playwright playwright, Browser browser) {
    this.playwright = playwright;
    this.browser = browser;
  }

  static OpenBrowser start() {
    Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(NO_DOWNLOAD));
    Machine machine =
        new ThisMachine(System.getenv(), Path.of(playwright.chromium().executablePath()));
    try {
      return new OpenBrowser(
          playwright, new Browsers<>(machine, program -> started(playwright, program)).find());
    } catch (IllegalStateException e) {
      playwright.close();
      throw e;
    }
  }

  private static Optional<Browser> started(Playwright playwright, Path program) {
    try {
      return Optional.of(
          playwright
              .chromium()
              .launch(
                  new LaunchOptions()
                      .setExecutablePath(program)
                      .setArgs(FLAGS)
                      .setTimeout(MILLISECONDS_TO_START)));
    } catch (PlaywrightException e) {
      LOG.log(Level.INFO, "{0} does not start: {1}", program, e.getMessage());
      return Optional.empty();
    }
  }

  Browser browser() {
    return browser;
  }

  @Override
  public void close() {
    playwright.close();
  }
}
