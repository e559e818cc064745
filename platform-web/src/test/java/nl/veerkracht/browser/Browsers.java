package nl.veerkracht.browser;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Finds a browser that really starts, the cheapest way first: the one that was asked for, one that
 * is there, a download, the distribution's package. No journey is skipped for want of a browser:
 * where none starts, it says what to install.
 */
final class Browsers<B> {

  static final String NONE =
      "No browser starts on this machine: install Chromium (on Debian: apt-get install chromium),"
          + " or set PORTAL_BROWSER to the program of one.";

  private final Machine machine;
  private final Function<Path, Optional<B>> start;

  /**
   * @param start starts the program at a path; empty when it does not start as a browser
   */
  Browsers(Machine machine, Function<Path, Optional<B>> start) {
    this.machine = machine;
    this.start = start;
  }

  /** A browser, started. */
  B find() {
    return machine.chosen().map(this::asked).orElseGet(this::any);
  }

  private B asked(Path program) {
    return start
        .apply(program)
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "PORTAL_BROWSER is %s, which does not start as a browser: correct it, or leave it out."
                        .formatted(program)));
  }

  private B any() {
    return Stream.<Supplier<List<Path>>>of(
            machine::installed, machine::downloaded, machine::packaged)
        .flatMap(source -> source.get().stream())
        .flatMap(program -> start.apply(program).stream())
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(NONE));
  }
}
