package nl.veerkracht.page;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Objects;
import java.util.Optional;
import nl.veerkracht.address.Address;
import nl.veerkracht.address.Place;
import nl.veerkracht.identity.Role;
import org.jspecify.annotations.Nullable;

/**
 * How somebody came to a page, as browsers tell of every page that they show. Crawlers and programs
 * tell nothing of the kind, and so does a browser that fetches a page before it is asked for.
 *
 * @param looked whether somebody looks at the page
 * @param from the page of this portal that led here; null when none did
 * @param query of the address of that page
 */
public record Arrival(boolean looked, @Nullable Address from, String query) {

  /** What a request tells. */
  public static Arrival of(HttpServletRequest request) {
    boolean looked =
        request.getMethod().equals("GET")
            && "navigate".equals(request.getHeader("Sec-Fetch-Mode"))
            && request.getHeader("Sec-Purpose") == null;
    return "same-origin".equals(request.getHeader("Sec-Fetch-Site"))
        ? after(looked, request.getHeader("Referer"))
        : new Arrival(looked, null, "");
  }

  /** An address that cannot be read says nothing; it is whatever somebody sent. */
  static Arrival after(boolean looked, @Nullable String referer) {
    try {
      URI page = new URI(Objects.requireNonNullElse(referer, ""));
      return new Arrival(
          looked,
          Address.parse(Objects.requireNonNullElse(page.getPath(), "")).orElse(null),
          Objects.requireNonNullElse(page.getRawQuery(), ""));
    } catch (URISyntaxException e) {
      return new Arrival(looked, null, "");
    }
  }

  /** The query of the page that led here, when it was at this place. */
  public Optional<String> queryAt(Place place) {
    return from != null && from.place() == place ? Optional.of(query) : Optional.empty();
  }

  /** Whether it was a page of the editors, whose work it is to try searches. */
  public boolean fromEditors() {
    return from != null
        && from.place().needed().filter(role -> role.atLeast(Role.EDITOR)).isPresent();
  }
}
