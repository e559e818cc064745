package nl.veerkracht.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Walks every link of the portal from its two home pages. Searches are asked for, but their own
 * links are not followed: every mix of filters would be another page.
 */
final class Crawl {

  /** A link that is meant for readers who sign in says so to programs that follow links. */
  private static final Pattern LINK =
      Pattern.compile("<a (?![^>]*rel=\"nofollow\")[^>]*?href=\"(/(?!api/)[^\"#]*)");

  private final HttpClient client = HttpClient.newHttpClient();
  private final String portal;
  private final Set<String> known = new HashSet<>();

  /**
   * An answer.
   *
   * @param from the page that the link to it was on
   */
  record Answer(String path, String from, int status, boolean cookie, String body) {

    @Override
    public String toString() {
      return status + " " + path + " (linked from " + from + ")";
    }
  }

  private Crawl(String portal) {
    this.portal = portal;
  }

  static List<Answer> of(RunningPortal portal) {
    return new Crawl(portal.address()).walk();
  }

  private List<Answer> walk() {
    List<Answer> answers = new ArrayList<>();
    Deque<Answer> toRead = new ArrayDeque<>(List.of(ask("/nl", "/"), ask("/en", "/")));
    known.addAll(List.of("/nl", "/en"));
    while (!toRead.isEmpty()) {
      Answer page = toRead.remove();
      answers.add(page);
      if (!page.path().contains("?")) {
        links(page).stream().map(link -> ask(link, page.path())).forEach(toRead::add);
      }
    }
    return answers;
  }

  private List<String> links(Answer page) {
    List<String> links = new ArrayList<>();
    Matcher link = LINK.matcher(page.body());
    while (link.find()) {
      String path = link.group(1).replace("&amp;", "&");
      if (known.add(path)) {
        links.add(path);
      }
    }
    return links;
  }

  private Answer ask(String path, String from) {
    try {
      HttpResponse<String> answer =
          client.send(
              HttpRequest.newBuilder(URI.create(portal + path)).build(),
              HttpResponse.BodyHandlers.ofString());
      return new Answer(
          path,
          from,
          answer.statusCode(),
          answer.headers().firstValue("Set-Cookie").isPresent(),
          answer.body());
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
