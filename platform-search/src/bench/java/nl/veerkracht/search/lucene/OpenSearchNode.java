package nl.veerkracht.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/**
 * A node of OpenSearch as a process of its own on this machine, from the distribution as it is
 * shipped, with its usual options. It gets a heap of its own and the same file cache as everybody.
 */
final class OpenSearchNode implements AutoCloseable {
  private static final String HEAP = "1g";
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final Duration PAUSE = Duration.ofMillis(500);
  private static final int SECONDS_TO_STOP = 60;

  /** The server refuses to run as the administrator of the machine: then it runs as nobody. */
  private static final String NOBODY = "65534";

  private final Path folder;
  private final Process process;
  private final URI address;

  private OpenSearchNode(Path folder, Process process, URI address) {
    this.folder = folder;
    this.process = process;
    this.address = address;
  }

  /**
   * Starts a node and waits until it is ready.
   *
   * @param distribution where it was unpacked
   * @param folder of its data, which are found again if it was here before
   */
  static OpenSearchNode start(Path distribution, Path folder) {
    try {
      int port = freePort();
      write(distribution.toAbsolutePath(), folder.toAbsolutePath(), port);
      Process process = launch(distribution.toAbsolutePath(), folder.toAbsolutePath());
      Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
      OpenSearchNode node =
          new OpenSearchNode(folder, process, URI.create("http://127.0.0.1:" + port + "/"));
      node.awaitGreen();
      return node;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Path distribution, Path folder, int port) throws IOException {
    Path config = folder.resolve("config");
    for (String name : List.of("config", "data", "logs", "tmp")) {
      Files.createDirectories(folder.resolve(name));
    }
    Files.writeString(
        config.resolve("log4j2.properties"),
        Files.readString(distribution.resolve("config/log4j2.properties")));
    try (Stream<String> options = Files.lines(distribution.resolve("config/jvm.options"))) {
      Files.write(config.resolve("jvm.options"), options.filter(OpenSearchNode::usable).toList());
    }
    Files.writeString(
        config.resolve("opensearch.yml"),
        """
        cluster.name: benchmark
        node.name: only
        network.host: 127.0.0.1
        http.port: %d
        transport.port: %d
        discovery.type: single-node
        path.data: %s
        path.logs: %s
        cluster.routing.allocation.disk.threshold_enabled: false
        """
            .formatted(port, freePort(), folder.resolve("data"), folder.resolve("logs")));
  }

  /** Without those that write into the distribution, which belongs to somebody else. */
  private static boolean usable(String option) {
    return !option.contains("logs/") && !option.contains("HeapDump");
  }

  private static Process launch(Path distribution, Path folder) throws IOException {
    List<String> command = new ArrayList<>();
    if (System.getProperty("user.name").equals("root")) {
      String owner = NOBODY + ":" + NOBODY;
      await(new ProcessBuilder("chown", "-R", owner, folder.toString()).inheritIO().start());
      command.addAll(
          List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups"));
    }
    command.addAll(List.of("bash", distribution.resolve("bin/opensearch").toString()));
    ProcessBuilder program =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolveSibling(folder.getFileName() + ".log").toFile());
    program
        .environment()
        .putAll(
            Map.of(
                "OPENSEARCH_JAVA_HOME", System.getProperty("java.home"),
                "OPENSEARCH_PATH_CONF", folder.resolve("config").toString(),
                "OPENSEARCH_TMPDIR", folder.resolve("tmp").toString(),
                "OPENSEARCH_JAVA_OPTS", "-Xms" + HEAP + " -Xmx" + HEAP));
    return program.start();
  }

  private static void await(Process process) throws IOException {
    if (process.onExit().join().exitValue() != 0) {
      throw new IOException("The folder of the node could not be given to its user");
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private void awaitGreen() throws IOException {
    Instant end = Instant.now().plus(PATIENCE);
    try (HttpClient client = HttpClient.newHttpClient()) {
      while (!isGreen(client)) {
        if (!process.isAlive() || Instant.now().isAfter(end)) {
          close();
          throw new IOException("The node did not start: " + lastLines());
        }
        LockSupport.parkNanos(PAUSE.toNanos());
      }
    }
  }

  private boolean isGreen(HttpClient client) {
    HttpRequest request =
        HttpRequest.newBuilder(address.resolve("_cluster/health?wait_for_status=green&timeout=5s"))
            .build();
    return client
        .sendAsync(request, HttpResponse.BodyHandlers.ofString())
        .handle((answer, failure) -> failure == null && answer.statusCode() == 200)
        .join();
  }

  private List<String> lastLines() throws IOException {
    List<String> lines = Files.readAllLines(folder.resolveSibling(folder.getFileName() + ".log"));
    return lines.subList(Math.max(0, lines.size() - 20), lines.size());
  }

  URI address() {
    return address;
  }

  /** What the process takes of the machine's memory, as the machine counts it. */
  String memory() {
    try {
      return Arrays.stream(
              Files.readString(Path.of("/proc", "" + process.pid(), "status")).split("\n"))
          .filter(line -> line.startsWith("VmRSS"))
          .map(line -> line.replaceAll("\\s+", " "))
          .findFirst()
          .orElse("");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    process.destroy();
    process
        .onExit()
        .completeOnTimeout(process, SECONDS_TO_STOP, TimeUnit.SECONDS)
        .thenAccept(Process::destroyForcibly)
        .join();
  }
}
