package nl.veerkracht.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import nl.veerkracht.settings.Settings;

/**
 * Shows a file to ClamAV, where that is set up. A scanner that does not answer is an error, never a
 * clean file.
 */
@ApplicationScoped
class VirusScan {

  private static final int PATIENCE = 60_000;
  private static final int PIECE = 64 * 1024;
  private static final int LONGEST_ANSWER = 1_024;

  private final Optional<InetSocketAddress> scanner;

  protected VirusScan() {
    this(Optional.empty());
  }

  @Inject
  VirusScan(Settings settings) {
    this(
        settings
            .scannerHost()
            .map(host -> InetSocketAddress.createUnresolved(host, settings.scannerPort())));
  }

  VirusScan(Optional<InetSocketAddress> scanner) {
    this.scanner = scanner;
  }

  /** The name of what was found, or nothing when the file is clean or no scanner is set up. */
  Optional<String> found(Path file) throws IOException {
    return scanner.isEmpty() ? Optional.empty() : verdict(ask(scanner.get(), file));
  }

  private static String ask(InetSocketAddress scanner, Path file) throws IOException {
    try (Socket socket = new Socket();
        InputStream in = Files.newInputStream(file)) {
      // The name is looked up each time: a scanner may move while the portal is open.
      socket.connect(new InetSocketAddress(scanner.getHostString(), scanner.getPort()), PATIENCE);
      socket.setSoTimeout(PATIENCE);
      DataOutputStream out = new DataOutputStream(socket.getOutputStream());
      out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
      byte[] buffer = new byte[PIECE];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        out.writeInt(read);
        out.write(buffer, 0, read);
      }
      out.writeInt(0);
      out.flush();
      byte[] answer = socket.getInputStream().readNBytes(LONGEST_ANSWER);
      return new String(answer, StandardCharsets.UTF_8).replace("\0", "").strip();
    }
  }

  private static Optional<String> verdict(String answer) throws IOException {
    if (answer.equals("stream: OK")) {
      return Optional.empty();
    }
    if (answer.startsWith("stream: ") && answer.endsWith(" FOUND")) {
      return Optional.of(
          answer.substring("stream: ".length(), answer.length() - " FOUND".length()));
    }
    throw new IOException("the scanner says: " + answer);
  }
}
