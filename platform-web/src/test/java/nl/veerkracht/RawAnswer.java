package nl.veerkracht;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URL;

/** What the portal says to requests that no HTTP client would send. */
record RawAnswer(String head, String body) {

  /** Sends a method and a path as they are, one byte for each character. */
  static RawAnswer to(URL portal, String methodAndPath) {
    try (Socket socket = new Socket(portal.getHost(), portal.getPort())) {
      String request = methodAndPath + " HTTP/1.0\r\nHost: " + portal.getHost() + "\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(ISO_8859_1));
      String answer = new String(socket.getInputStream().readAllBytes(), UTF_8);
      int end = answer.indexOf("\r\n\r\n");
      return new RawAnswer(answer.substring(0, end + 2), answer.substring(end + 4));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Checks the answer, and that it carries the headers of every answer of the portal itself. */
  RawAnswer is(int status, String type, String... parts) {
    assertThat(head.lines())
        .anyMatch(line -> line.matches("HTTP/1.. " + status + " .*"))
        .contains("Content-Type: " + type, "X-Content-Type-Options: nosniff")
        .anyMatch(line -> line.startsWith("Content-Security-Policy: default-src 'none'"));
    assertThat(body).contains(parts);
    return this;
  }
}
