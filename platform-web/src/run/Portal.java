import java.io.File;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Starts the built portal and says where it is, once a real page answers: the server's own 'ready' also comes after a
 * failed deployment. Arguments: the folder of the build, the port.
 */
final class Portal {

  private static final Duration PATIENCE = Duration.ofMinutes(10);
  private static final int MOST_LINES = 30;

  private final Path build;
  private final int port;
  private final Path log = Path.of("data", "portal.log").toAbsolutePath();
  private final HttpClient client = HttpClient.newHttpClient();

  private Portal(Path build, int port) {
    this.build = build;
    this.port = port;
  }

  public static void main(String[] arguments) throws Exception {
    System.exit(new Portal(Path.of(arguments[0]), Integer.parseInt(arguments[1])).run());
  }

  private int run() throws IOException, InterruptedException {
    if (!free()) {
      System.err.println(
          "Port " + port + " is taken: stop what uses it, or choose another with -Dportal.port=8081");
      return 1;
    }
    Files.createDirectories(log.getParent());
    System.out.println("Starting the portal; its log is " + log);
    Process server = start();
    Runtime.getRuntime().addShutdownHook(new Thread(server::destroy));
    if (!answers(server)) {
      System.err.println("The portal did not start. The end of its log:");
      List<String> lines = Files.readAllLines(log);
      lines.subList(Math.max(0, lines.size() - MOST_LINES), lines.size()).forEach(System.err::println);
      server.destroy();
      return 1;
    }
    System.out.println();
    System.out.println("  The portal is open at " + address() + "  (Ctrl-C stops it)");
    System.out.println();
    return server.waitFor() == 0 ? 0 : 1;
  }

  private boolean free() {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(port));
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private Process start() throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return new ProcessBuilder(
            java,
            "-XX:+UseSerialGC",
            "-Xmx1g",
            "--add-modules=jdk.incubator.vector",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-Dportal.address=" + publicAddress(),
            "-jar",
            build.resolve("payara/payara-micro.jar").toString(),
            "--prebootcommandfile",
            build.resolve("payara/preboot.txt").toString(),
            "--nohazelcast",
            "--disablephonehome",
            "--port",
            Integer.toString(port),
            "--deploy",
            build.resolve("ROOT.war").toString())
        .redirectErrorStream(true)
        .redirectOutput(new File(log.toString()))
        .start();
  }

  private String publicAddress() {
    String given = System.getenv("PORTAL_ADDRESS");
    return given == null ? address() : given;
  }

  private String address() {
    return "http://localhost:" + port;
  }

  private boolean answersWithPage(HttpRequest page) throws InterruptedException {
    try {
      HttpResponse<String> answer = client.send(page, HttpResponse.BodyHandlers.ofString());
      return answer.statusCode() == 200 && answer.body().contains("</html>");
    } catch (IOException e) {
      return false;
    }
  }

  /** The server says so once it has tried to deploy the portal, whether that went well or not. */
  private boolean serverSaysReady() throws IOException {
    try (Stream<String> lines = Files.lines(log)) {
      return lines.anyMatch(line -> line.contains("Payara Micro") && line.contains(" ready in "));
    }
  }

  private boolean answers(Process server) throws IOException, InterruptedException {
    Instant end = Instant.now().plus(PATIENCE);
    HttpRequest home = HttpRequest.newBuilder(URI.create(address() + "/nl")).build();
    while (server.isAlive() && Instant.now().isBefore(end)) {
      boolean ready = serverSaysReady();
      if (answersWithPage(home)) {
        return true;
      }
      if (ready) {
        return false;
      }
      if (server.waitFor(500, TimeUnit.MILLISECONDS)) {
        return false;
      }
    }
    return false;
  }
}
