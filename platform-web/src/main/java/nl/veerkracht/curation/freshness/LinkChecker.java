package nl.veerkracht.curation.freshness;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Asks whether there is something at an address, with as little as possible: a HEAD, and a GET
 * whose body is left unread only where a HEAD is refused. Every hop of a redirect is judged anew.
 */
final class LinkChecker implements AutoCloseable {

  private static final Duration TO_CONNECT = Duration.ofSeconds(10);
  private static final Duration TO_ANSWER = Duration.ofSeconds(20);
  private static final int MOST_HOPS = 5;
  private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

  /** There is something, but not for programs that nobody signed in. */
  private static final Set<Integer> CLOSED = Set.of(401, 402, 403, 407, 429, 451);

  private final HttpClient client;
  private final String agent;
  private final boolean anywhere;

  /**
   * @param agent how the portal calls itself
   * @param anywhere whether it also asks at hosts inside, which is for tests only
   */
  LinkChecker(String agent, boolean anywhere) {
    this.agent = agent;
    this.anywhere = anywhere;
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(TO_CONNECT)
            .build();
  }

  Verdict check(String address) throws InterruptedException {
    try {
      URI place = URI.create(address);
      for (int hop = 0; hop <= MOST_HOPS; hop++) {
        if (!isAllowed(place)) {
          return new Verdict.Refused();
        }
        Answer answer = ask(place);
        Optional<URI> next = next(place, answer);
        if (next.isEmpty()) {
          return verdict(answer.status());
        }
        place = next.get();
      }
      return new Verdict.Fails("redirects");
    } catch (HttpTimeoutException e) {
      return new Verdict.Fails("timeout");
    } catch (UnknownHostException e) {
      return new Verdict.Fails("host");
    } catch (IOException e) {
      return new Verdict.Fails("connection");
    } catch (IllegalArgumentException e) {
      return new Verdict.Fails("address");
    }
  }

  private record Answer(int status, Optional<String> location) {}

  private Answer ask(URI place) throws IOException, InterruptedException {
    Answer answer = ask(place, "HEAD");
    boolean sure = answer.status() < 400;
    return sure ? answer : ask(place, "GET");
  }

  private Answer ask(URI place, String method) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(place)
            .method(method, HttpRequest.BodyPublishers.noBody())
            .timeout(TO_ANSWER)
            .header("User-Agent", agent)
            .header("Accept", "*/*")
            .build();
    HttpResponse<InputStream> response =
        client.send(request, HttpResponse.BodyHandlers.ofInputStream());
    response.body().close();
    return new Answer(response.statusCode(), response.headers().firstValue("Location"));
  }

  private static Optional<URI> next(URI place, Answer answer) {
    return REDIRECTS.contains(answer.status())
        ? answer.location().map(place::resolve)
        : Optional.empty();
  }

  private static Verdict verdict(int status) {
    return status < 400 || CLOSED.contains(status)
        ? new Verdict.Answers()
        : new Verdict.Fails(Integer.toString(status));
  }

  private boolean isAllowed(URI place) throws UnknownHostException {
    String scheme = place.getScheme() == null ? "" : place.getScheme().toLowerCase(Locale.ROOT);
    String host = place.getHost();
    return (scheme.equals("https") || scheme.equals("http"))
        && host != null
        && place.getUserInfo() == null
        && (anywhere || PublicHosts.isPublic(host));
  }

  @Override
  public void close() {
    client.shutdownNow();
  }
}
