package nl.veerkracht.browser;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Where a browser can come from on the machine of whoever runs the tests. */
interface Machine {

  /** The browser that was asked for by name. */
  Optional<Path> chosen();

  /** Browsers that are there already, the likeliest first. */
  List<Path> installed();

  /** What the download of a browser left behind; nothing when it failed. */
  List<Path> downloaded();

  /**
   * Browsers that are there once the distribution's package is installed; nothing when that failed.
   */
  List<Path> packaged();
}
