package nl.veerkracht.browser;

import com.microsoft.playwright.impl.driver.Driver;
import java.io.File;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The machine on which the tests run: its browsers, and its ways to get one. */
final class ThisMachine implements Machine {

  private static final Logger LOG = System.getLogger(ThisMachine.class.getName());
  private static final File INSTALLING = new File("target", "browser-install.log");
  private static final int MINUTES_TO_INSTALL = 15;

  private static final List<String> PROGRAMS =
      List.of(
          "chromium",
          "chromium-browser",
          "google-chrome",
          "google-chrome-stable",
          "chrome",
          "microsoft-edge",
          "microsoft-edge-stable");

  private static final List<Path> USUAL =
      List.of(
          Path.of("/usr/bin/chromium"),
          Path.of("/usr/lib/chromium/chromium"),
          Path.of("/usr/lib64/chromium-browser/chromium-browser"),
          Path.of("/snap/bin/chromium"),
          Path.of("/opt/google/chrome/chrome"),
          Path.of("/opt/microsoft/msedge/msedge"),
          Path.of("/Applications/Chromium.app/Contents/MacOS/Chromium"),
          Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"),
          Path.of("/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge"));

  private final Map<String, String> environment;
  private final Path playwrights;

  /**
   * @param playwrights where Playwright would put a browser of its own
   */
  ThisMachine(Map<String, String> environment, Path playwrights) {
    this.environment = environment;
    this.playwrights = playwrights;
  }

  @Override
  public Optional<Path> chosen() {
    return Optional.ofNullable(environment.get("PORTAL_BROWSER"))
        .filter(program -> !program.isBlank())
        .map(Path::of);
  }

  @Override
  public List<Path> installed() {
    List<String> folders =
        Arrays.asList(environment.getOrDefault("PATH", "").split(File.pathSeparator));
    Stream<Path> onPath =
        PROGRAMS.stream()
            .flatMap(name -> folders.stream().map(folder -> Path.of(folder).resolve(name)));
    return Stream.concat(onPath, Stream.concat(USUAL.stream(), Stream.of(playwrights)))
        .filter(Files::isRegularFile)
        .filter(Files::isExecutable)
        .distinct()
        .toList();
  }

  @Override
  public List<Path> downloaded() {
    LOG.log(
        Level.INFO, "No browser on this machine; Playwright downloads one, see {0}", INSTALLING);
    ProcessBuilder install =
        Driver.ensureDriverInstalled(OpenBrowser.NO_DOWNLOAD, false).createProcessBuilder();
    install.command().addAll(List.of("install", "--no-shell", "chromium"));
    install.environment().keySet().removeAll(OpenBrowser.NO_DOWNLOAD.keySet());
    return succeeds(install) ? List.of(playwrights) : List.of();
  }

  @Override
  public List<Path> packaged() {
    LOG.log(Level.INFO, "No download; apt-get installs chromium, see {0}", INSTALLING);
    return succeeds(aptGet("update"))
            && succeeds(aptGet("install", "-y", "--no-install-recommends", "chromium"))
        ? installed()
        : List.of();
  }

  private static ProcessBuilder aptGet(String... arguments) {
    List<String> command = new ArrayList<>();
    if (!System.getProperty("user.name").equals("root")) {
      command.addAll(List.of("sudo", "-n"));
    }
    command.addAll(List.of("env", "DEBIAN_FRONTEND=noninteractive", "apt-get"));
    command.addAll(Arrays.asList(arguments));
    return new ProcessBuilder(command);
  }

  private static boolean succeeds(ProcessBuilder command) {
    command.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(INSTALLING));
    try {
      Process process = command.start();
      boolean ended = process.waitFor(MINUTES_TO_INSTALL, TimeUnit.MINUTES);
      if (!ended) {
        process.destroyForcibly();
      }
      return ended && process.exitValue() == 0;
    } catch (IOException e) {
      LOG.log(Level.INFO, "{0} cannot be run here", command.command().getFirst());
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
