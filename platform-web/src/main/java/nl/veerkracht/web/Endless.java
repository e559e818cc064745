package nl.veerkracht.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import nl.veerkracht.address.Address;
import nl.veerkracht.address.Place;

/** The pages of which there is no end: searches with filters and the map of evidence. */
final class Endless {

  private static final Set<Place> PLACES = Set.of(Place.SEARCH, Place.EVIDENCE_MAP);

  private Endless() {}

  /** The address of such a page. */
  static Optional<Address> of(HttpServletRequest request) {
    return Address.parse(path(request)).filter(address -> PLACES.contains(address.place()));
  }

  /** What is asked for, however the server divides it. */
  static String path(HttpServletRequest request) {
    return request.getServletPath() + Optional.ofNullable(request.getPathInfo()).orElse("");
  }
}
