package nl.veerkracht.link;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.veerkracht.taxonomy.Now;

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

  /** So lately the portal must have found some host to say of another that it does not exist. */
  private static final Duration LATELY = Duration.ofHours(1);

  private final HttpClient client;
  private final String agent;
  private final boolean anywhere;
  private volatile Instant found = Instant.MIN;

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
      return new Verdict.Fails(Verdict.NO_ANSWER);
    } catch (UnknownHostException e) {
      return new Verdict.Fails(Verdict.NO_HOST);
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
    if (CLOSED.contains(status)) {
      return new Verdict.Closed(status);
    }
    return status < 400 ? new Verdict.Answers() : new Verdict.Fails(Integer.toString(status));
  }

  private boolean isAllowed(URI place) throws UnknownHostException {
    String scheme = place.getScheme() == null ? "" : place.getScheme().toLowerCase(Locale.ROOT);
    String host = place.getHost();
    if (!scheme.equals("https") && !scheme.equals("http")
        || host == null
        || place.getUserInfo() != null) {
      return false;
    }
    boolean allowed = PublicHosts.isPublic(host) || anywhere;
    if (allowed) {
      found = Now.moment();
    }
    return allowed;
  }

  /**
   * Where no host at all is found it is this server that cannot look, not the host that is gone.
   */
  boolean findsHosts() {
    return found.isAfter(Now.moment().minus(LATELY));
  }

  @Override
  public void close() {
    client.shutdownNow();
  }
}
