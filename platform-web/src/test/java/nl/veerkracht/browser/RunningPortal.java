package nl.veerkracht.browser;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The built portal as a server process of its own, with a fresh database and index, started by the
 * very program of the run command.
 */
final class RunningPortal implements AutoCloseable {

  private static final Path PROGRAM = Path.of("src", "run", "Portal.java");
  private static final Path BUILD = Path.of("target");
  private static final String OPEN = "The portal is open at ";
  private static final int SECONDS_TO_STOP = 60;

  /** Who manages every portal of the tests. */
  static final String ADMINISTRATOR = "beheer@example.nl";

  /** The password of the administrator. */
  static final String PASSWORD = "een goed wachtwoord";

  private static final Map<String, String> SETTINGS =
      Map.of(
          "PORTAL_ADMIN_EMAIL",
          ADMINISTRATOR,
          "PORTAL_ADMIN_PASSWORD",
          PASSWORD,
          "PORTAL_SECONDFACTOR_REQUIRED",
          "false",
          "PORTAL_PROXY_HEADER",
          "X-Forwarded-For",
          "PORTAL_LINKS_CHECK",
          "false",
          "PORTAL_PACE_BURST",
          "100000");

  private final Process process;
  private final Path folder;
  private final String address;

  private RunningPortal(Process process, Path folder, String address) {
    this.process = process;
    this.folder = folder;
    this.address = address;
  }

  /** The portal of most tests: an administrator, and no second factor needed. */
  static RunningPortal start() {
    return start("browser-portal", Map.of());
  }

  /**
   * Starts the portal and waits until a real page answers; the end of its log is in the failure
   * when none does.
   *
   * @param name of the folder for its data
   * @param settings that differ from those of most tests, as environment variables
   */
  static RunningPortal start(String name, Map<String, String> settings) {
    try {
      return started(emptied(BUILD.resolve(name)), settings);
    } catch (IOException e) {
      throw new UncheckedIOException("The portal could not be started", e);
    }
  }

  private static RunningPortal started(Path folder, Map<String, String> settings)
      throws IOException {
    Process process = launched(folder, settings);
    return new RunningPortal(process, folder, opened(process));
  }

  private static Process launched(Path folder, Map<String, String> settings) throws IOException {
    ProcessBuilder program = program(folder, freePort());
    program.environment().putAll(SETTINGS);
    program.environment().putAll(settings);
    Process process = program.start();
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
    return process;
  }

  /** Starts again with the data that a portal left behind; it has another address. */
  RunningPortal again() {
    try {
      return started(folder, Map.of());
    } catch (IOException e) {
      throw new UncheckedIOException("The portal could not be started again", e);
    }
  }

  /** Starts again without an index, and pulls the plug while it makes one. */
  void startAndDie(Duration life) throws IOException, InterruptedException {
    emptied(data().resolve("index"));
    Process process = launched(folder, Map.of());
    process.waitFor(life.toMillis(), TimeUnit.MILLISECONDS);
    kill(process);
  }

  /** Pulls the plug: nothing gets the chance to end what it was doing. */
  void kill() {
    kill(process);
  }

  private static void kill(Process process) {
    for (ProcessHandle one : all(process)) {
      one.destroyForcibly();
      one.onExit().join();
    }
  }

  private static List<ProcessHandle> all(Process process) {
    return Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList();
  }

  private static ProcessBuilder program(Path folder, int port) {
    ProcessBuilder program =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                PROGRAM.toAbsolutePath().toString(),
                BUILD.toAbsolutePath().toString(),
                Integer.toString(port))
            .directory(new File(folder.toString()))
            .redirectErrorStream(true);
    program.environment().keySet().removeIf(name -> name.startsWith("PORTAL_"));
    return program;
  }

  private static String opened(Process process) throws IOException {
    List<String> said = new ArrayList<>();
    BufferedReader output = process.inputReader();
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      int open = line.indexOf(OPEN);
      if (open >= 0) {
        return line.substring(open + OPEN.length()).strip().split(" ", 2)[0];
      }
      said.add(line);
    }
    throw new IllegalStateException(String.join(System.lineSeparator(), said));
  }

  static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static Path emptied(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> paths = Files.walk(folder)) {
        for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
    return Files.createDirectories(folder);
  }

  /** Where it is, without a slash at the end. */
  String address() {
    return address;
  }

  /** The folder in which it keeps its database, index, files and log. */
  Path data() {
    return folder.resolve("data");
  }

  /** What the server has logged so far. */
  List<String> log() {
    try {
      return Files.readAllLines(data().resolve("portal.log"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    List<ProcessHandle> all = all(process);
    process.destroy();
    for (ProcessHandle one : all) {
      one.onExit()
          .completeOnTimeout(one, SECONDS_TO_STOP, TimeUnit.SECONDS)
          .thenAccept(ProcessHandle::destroyForcibly)
          .join();
    }
  }
}
