package nl.veerkracht.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The real clamd, with a database of two signatures of our own: it shows that the portal and the
 * scanner understand each other, not how well the scanner finds.
 */
final class Clamd implements AutoCloseable {

  /** The harmless file that every scanner is to find, in two halves so that none finds it here. */
  static final String EICAR =
      "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

  /** Why nothing is shown to it on a machine without. */
  static final String MISSING =
      "Not shown to a real virus scanner: install clamd (on Debian: apt-get install clamav-daemon)";

  private static final String CANARY = "kanarie-van-" + "het-kennisplatform";
  private static final Path PROGRAM = Path.of("/usr/sbin/clamd");
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Path folder;
  private final int port;
  private Process process;

  Clamd() throws IOException {
    folder = Files.createTempDirectory("clamd");
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = socket.getLocalPort();
    }
    Path database = Files.createDirectory(folder.resolve("database"));
    Files.write(
        database.resolve("test.ndb"),
        List.of(signature("Test.Eicar", EICAR), signature("Test.Canary", CANARY)));
    Files.write(
        folder.resolve("clamd.conf"),
        List.of(
            "DatabaseDirectory " + database,
            "TCPSocket " + port,
            "TCPAddr 127.0.0.1",
            "Foreground yes",
            "TemporaryDirectory " + folder));
  }

  static boolean isHere() {
    return Files.isExecutable(PROGRAM);
  }

  private static String signature(String name, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
    return name + ":0:*:" + HexFormat.of().formatHex(bytes);
  }

  /** A zip with the canary in it, where nobody sees it who does not unpack. */
  static byte[] zippedCanary() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write((" ".repeat(1_000) + CANARY + " ".repeat(1_000)).getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  InetSocketAddress address() {
    return InetSocketAddress.createUnresolved("127.0.0.1", port);
  }

  /** Starts it, and waits until it answers. */
  void start() throws IOException, InterruptedException {
    process =
        new ProcessBuilder(PROGRAM.toString(), "-c", folder.resolve("clamd.conf").toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("clamd.log").toFile())
            .start();
    Instant end = Instant.now().plus(PATIENCE);
    String answer = answer();
    while (!answer.equals("PONG")) {
      if (!process.isAlive() || Instant.now().isAfter(end)) {
        throw new AssertionError(answer + Files.readString(folder.resolve("clamd.log")));
      }
      Thread.sleep(100);
      answer = answer();
    }
  }

  /** What it says to a first word; why not, as long as it says nothing. */
  private String answer() {
    try (Socket socket = new Socket("127.0.0.1", port);
        OutputStream out = socket.getOutputStream()) {
      out.write("zPING\0".getBytes(StandardCharsets.US_ASCII));
      out.flush();
      byte[] answer = socket.getInputStream().readNBytes(4);
      return new String(answer, StandardCharsets.US_ASCII);
    } catch (IOException e) {
      return e + "\n";
    }
  }

  void stop() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
      process.destroyForcibly().waitFor();
    }
  }

  @Override
  public void close() throws IOException, InterruptedException {
    if (process != null) {
      stop();
    }
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
