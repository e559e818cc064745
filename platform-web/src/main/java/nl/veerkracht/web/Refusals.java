package nl.veerkracht.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import nl.veerkracht.address.Address;
import nl.veerkracht.taxonomy.Json;
import nl.veerkracht.taxonomy.Language;
import nl.veerkracht.taxonomy.Messages;

/** What those are told who ask too fast; none of it needs the request any longer. */
final class Refusals {

  static final int TOO_MANY = 429;

  private static final String TEXT = "error.429.lead";

  private Refusals() {}

  /** When to come back, and that this answer is no answer for later. */
  static void headers(HttpServletResponse response, Duration wait) {
    response.setHeader("Retry-After", Long.toString(wait.toSeconds() + 1));
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("X-Robots-Tag", "noindex, nofollow");
  }

  /** A line of text. */
  static WaitingRoom.Answer asText(Language language, Duration wait) {
    return response -> {
      headers(response, wait);
      write(response, "text/plain;charset=UTF-8", Messages.of(language, TEXT));
    };
  }

  /** A problem as the API has it, which pages of other sites may read as well. */
  static WaitingRoom.Answer asProblem(HttpServletRequest request, Language language) {
    Map<String, Object> problem =
        Map.of(
            "type", "about:blank",
            "title", Messages.of(language, "error.429.title"),
            "status", TOO_MANY,
            "detail", Messages.of(language, TEXT),
            "instance", request.getRequestURI());
    return response -> {
      headers(response, Duration.ZERO);
      response.setHeader("API-Version", Address.API_VERSION);
      response.setHeader("Access-Control-Allow-Origin", "*");
      response.setHeader("Access-Control-Expose-Headers", "API-Version, Retry-After");
      write(response, "application/problem+json", Json.write(problem));
    };
  }

  private static void write(HttpServletResponse response, String type, String text)
      throws IOException {
    response.setStatus(TOO_MANY);
    response.setContentType(type);
    response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
  }
}
