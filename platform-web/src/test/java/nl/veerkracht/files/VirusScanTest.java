package nl.veerkracht.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The protocol of clamd, spoken with a socket that answers as clamd does. */
class VirusScanTest {

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void writesAFile() throws IOException {
    file = Files.writeString(folder.resolve("bestand"), "abc".repeat(50_000));
  }

  private Optional<String> found(InetSocketAddress scanner) throws IOException {
    return new VirusScan(Optional.of(scanner)).found(file);
  }

  private static ServerSocket listening() throws IOException {
    return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
  }

  private static InetSocketAddress address(ServerSocket server) {
    return new InetSocketAddress(server.getInetAddress(), server.getLocalPort());
  }

  /** Takes one stream as clamd does and answers; what came is the result. */
  private static CompletableFuture<byte[]> answering(ServerSocket server, String answer) {
    return CompletableFuture.supplyAsync(
        () -> {
          try (Socket socket = server.accept()) {
            DataInputStream in = new DataInputStream(socket.getInputStream());
            assertThat(in.readNBytes(10)).asString().isEqualTo("zINSTREAM\0");
            ByteArrayOutputStream received = new ByteArrayOutputStream();
            for (int length = in.readInt(); length > 0; length = in.readInt()) {
              received.write(in.readNBytes(length));
            }
            socket.getOutputStream().write((answer + "\0").getBytes(StandardCharsets.UTF_8));
            return received.toByteArray();
          } catch (IOException e) {
            throw new IllegalStateException(e);
          }
        });
  }

  @Test
  void showsTheWholeFile() throws Exception {
    try (ServerSocket server = listening()) {
      CompletableFuture<byte[]> received = answering(server, "stream: OK");

      assertThat(found(address(server))).isEmpty();
      assertThat(received.get()).isEqualTo(Files.readAllBytes(file));
    }
  }

  @Test
  void namesWhatWasFound() throws Exception {
    try (ServerSocket server = listening()) {
      answering(server, "stream: Eicar-Test-Signature FOUND");

      assertThat(found(address(server))).contains("Eicar-Test-Signature");
    }
  }

  @Test
  void takesNoOtherAnswerForAClean() throws Exception {
    try (ServerSocket server = listening()) {
      answering(server, "INSTREAM size limit exceeded. ERROR");

      assertThatThrownBy(() -> found(address(server)))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("size limit");
    }
  }

  @Test
  void failsWhenTheScannerIsAway() throws IOException {
    InetSocketAddress gone;
    try (ServerSocket server = listening()) {
      gone = address(server);
    }

    assertThatThrownBy(() -> found(gone)).isInstanceOf(IOException.class);
  }
}
