package nl.veerkracht.browser;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody who sends forms without a browser, from a place of their own, and keeps cookies. */
final class Guest {

  /** The password of everybody who signs up in a test. */
  static final String PASSWORD = "een lang wachtwoord";

  private static final AtomicInteger NUMBER = new AtomicInteger();
  private static final Pattern CODE = Pattern.compile("https?://\\S+\\?code=([\\w-]+)");
  private static final Pattern TOKEN =
      Pattern.compile("<code class=\"key\">(vkp_[\\w-]{43})</code>");
  private static final int MOST_BYTE = 255;
  private static final int MOST_ROUNDS = 300;
  private static final Duration PAUSE = Duration.ofMillis(400);
  private static final String BROWSER = "Mozilla/5.0 (Windows NT 10.0) Firefox/140.0";

  private final String portal;
  private final String place;
  private final CookieManager cookies = new CookieManager();
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).cookieHandler(cookies).build();

  /** What came back. */
  record Reply(int status, String location, String body, java.net.http.HttpHeaders headers) {

    boolean says(String text) {
      return body.contains(text);
    }

    /** The value of a hidden field. */
    String hidden(String name) {
      return group(Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\""));
    }

    String group(Pattern pattern) {
      Matcher matcher = pattern.matcher(body);
      if (!matcher.find()) {
        throw new AssertionError(pattern + " is not in\n" + body);
      }
      return matcher.group(1);
    }
  }

  Guest(RunningPortal portal) {
    this.portal = portal.address();
    ThreadLocalRandom random = ThreadLocalRandom.current();
    this.place =
        "10.%d.%d.%d"
            .formatted(
                random.nextInt(MOST_BYTE), random.nextInt(MOST_BYTE), random.nextInt(MOST_BYTE));
  }

  /** An administrator who is signed in. */
  static Guest administrator(RunningPortal portal) {
    Guest administrator = new Guest(portal);
    Reply reply = administrator.signIn(RunningPortal.ADMINISTRATOR, RunningPortal.PASSWORD);
    if (reply.status() != 303) {
      throw new AssertionError(reply.body());
    }
    return administrator;
  }

  /** An address that nobody has. */
  static String newAddress() {
    return "iemand-" + NUMBER.incrementAndGet() + "@example.nl";
  }

  Reply get(String path) {
    return send(request(path).GET());
  }

  /** Sends a form; names and values in turn. */
  Reply post(String path, String... fields) {
    StringBuilder form = new StringBuilder();
    for (int i = 0; i < fields.length; i += 2) {
      form.append(encoded(fields[i])).append('=').append(encoded(fields[i + 1])).append('&');
    }
    return send(
        request(path)
            .header("Origin", portal)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form.toString())));
  }

  /** Sends a form that is written as a query: {@code do=save&title.nl=Anders}. */
  Reply postWritten(String path, String form) {
    return send(
        request(path)
            .header("Origin", portal)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form)));
  }

  /** Sends a form with a file, as a browser without scripts does; names and values in turn. */
  Reply postFile(String path, String name, byte[] content, String... fields) {
    String border = "grens-" + NUMBER.incrementAndGet();
    ByteArrayOutputStream form = new ByteArrayOutputStream();
    for (int i = 0; i < fields.length; i += 2) {
      form.writeBytes(part(border, "name=\"" + fields[i] + "\"", fields[i + 1] + "\r\n"));
    }
    form.writeBytes(part(border, "name=\"file\"; filename=\"" + name + "\"", ""));
    form.writeBytes(content);
    form.writeBytes(("\r\n--" + border + "--\r\n").getBytes(StandardCharsets.UTF_8));
    return send(
        request(path)
            .header("Origin", portal)
            .header("Content-Type", "multipart/form-data; boundary=" + border)
            .POST(HttpRequest.BodyPublishers.ofByteArray(form.toByteArray())));
  }

  private static byte[] part(String border, String names, String text) {
    String head = "--" + border + "\r\nContent-Disposition: form-data; " + names + "\r\n\r\n";
    return (head + text).getBytes(StandardCharsets.UTF_8);
  }

  /** What comes back on a form of which a header tells where it is from. */
  int postFrom(String header, String value, String path) {
    return send(request(path)
            .header(header, value)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString("do=save")))
        .status();
  }

  /** Announces a file for a draft. */
  Reply announce(String path, String name, long size) {
    return send(
        request(path)
            .header("Origin", portal)
            .header("Upload-Name", encoded(name))
            .header("Upload-Length", Long.toString(size))
            .POST(HttpRequest.BodyPublishers.noBody()));
  }

  /** Sends the rest of a file that was announced, from an offset. */
  Reply piece(String path, long offset, HttpRequest.BodyPublisher content) {
    return send(
        request(path)
            .header("Origin", portal)
            .header("Upload-Offset", Long.toString(offset))
            .method("PATCH", content));
  }

  Reply head(String path) {
    return send(request(path).HEAD());
  }

  /** Brings a file to a draft and waits until it is read or refused; its name in addresses. */
  String upload(String draft, String name, byte[] content) {
    Reply begun = announce("/uploads?draft=" + draft, name, content.length);
    if (begun.status() != 201) {
      throw new AssertionError(begun.toString());
    }
    String path = begun.location();
    piece(path, 0, HttpRequest.BodyPublishers.ofByteArray(content));
    waitUntilRead(path);
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** Waits until a file is read or refused; what the portal says of it. */
  Reply waitUntilRead(String path) {
    for (int i = 0; i < MOST_ROUNDS; i++) {
      Reply state = head(path);
      if (List.of("READY", "REFUSED")
          .contains(state.headers().firstValue("Upload-State").orElse(""))) {
        return state;
      }
      LockSupport.parkNanos(PAUSE.toNanos());
    }
    throw new AssertionError(path + " is not read: " + head(path).headers());
  }

  /** Makes a token for a program, for these scopes. */
  String token(String... scopes) {
    String day = LocalDate.now().plusMonths(1).toString();
    List<String> fields = new ArrayList<>(List.of("name", "Repository", "until", day));
    for (String scope : scopes) {
      fields.addAll(List.of("scope", scope));
    }
    return post("/nl/toegangssleutels", fields.toArray(String[]::new)).group(TOKEN);
  }

  /** Sends JSON as a program does; headers and their values in turn. */
  Reply call(String method, String path, String json, String... headers) {
    HttpRequest.Builder request =
        request(path)
            .header("Content-Type", "application/json")
            .method(method, HttpRequest.BodyPublishers.ofString(json));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request);
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private HttpRequest.Builder request(String path) {
    URI address = URI.create(path.startsWith("http") ? path : portal + path);
    return HttpRequest.newBuilder(address)
        .header("X-Forwarded-For", "1.2.3.4, " + place)
        .header("User-Agent", BROWSER);
  }

  private Reply send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> answer =
          client.send(request.build(), HttpResponse.BodyHandlers.ofString());
      String location = answer.headers().firstValue("Location").orElse("");
      return new Reply(answer.statusCode(), location, answer.body(), answer.headers());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** The value of the cookie that says who is signed in; empty without one. */
  String secret() {
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals("sign-in"))
        .map(HttpCookie::getValue)
        .findFirst()
        .orElse("");
  }

  /** Comes with a cookie that somebody else made or saw. */
  void holds(String secret) {
    HttpCookie cookie = new HttpCookie("sign-in", secret);
    cookie.setPath("/");
    cookie.setDomain("localhost.local");
    cookie.setVersion(0);
    cookies.getCookieStore().add(URI.create(portal), cookie);
  }

  Reply signIn(String email, String password) {
    return post("/nl/inloggen", "email", email, "password", password);
  }

  /** Signs up, follows the link in the letter and signs in. */
  String join(Guest administrator) {
    String email = newAddress();
    post("/nl/registreren", "name", "Iemand", "email", email, "password", PASSWORD);
    post("/nl/bevestigen", "code", administrator.code(email));
    Reply reply = signIn(email, PASSWORD);
    if (reply.status() != 303) {
      throw new AssertionError(reply.body());
    }
    return email;
  }

  /** Goes to where an answer leads. */
  Reply follow(Reply reply) {
    return get(reply.location());
  }

  /** The letters to somebody, the last one first, as an administrator reads them. */
  String letters(String recipient) {
    StringBuilder letters = new StringBuilder();
    for (String letter : get("/nl/postvak-uit").body().split("<details class=\"letter\">", -1)) {
      if (letter.contains("<span>" + recipient + "</span>")) {
        letters.append(letter.split("</details>", 2)[0]);
      }
    }
    return letters.toString();
  }

  /** The code in the last letter to somebody that has one. */
  String code(String recipient) {
    Matcher matcher = CODE.matcher(letters(recipient));
    if (!matcher.find()) {
      throw new AssertionError("no link in the letters to " + recipient);
    }
    return matcher.group(1);
  }
}
