package nl.veerkracht.address;

import java.util.Optional;
import nl.veerkracht.taxonomy.Language;

/**
 * A public address taken apart.
 *
 * @param name what follows the place: the slug of an item, the id of a term; empty where nothing
 *     does
 */
public record Address(Language language, Place place, String name) {

  /** Where version 1 of the API begins. */
  public static final String API = "/api/v1";

  /** The full version of the API, as its description has it. */
  public static final String API_VERSION = "1.1.0";

  /** Reads a path below the context; empty when no page has it. */
  public static Optional<Address> parse(String path) {
    String[] parts = path.split("/", -1);
    if (parts.length < 2 || parts.length > 4 || !parts[0].isEmpty()) {
      return Optional.empty();
    }
    String segment = parts.length > 2 ? parts[2] : "";
    String name = parts.length > 3 ? parts[3] : "";
    if (parts.length > 2 && segment.isEmpty() || parts.length > 3 && name.isEmpty()) {
      return Optional.empty();
    }
    return Language.of(parts[1])
        .flatMap(
            language ->
                Place.of(language, segment, !name.isEmpty())
                    .map(place -> new Address(language, place, name)));
  }

  /** The path of this address. */
  public String path() {
    return name.isEmpty() ? place.path(language) : place.path(language, name);
  }

  /** The same place in another language. */
  public Address in(Language other) {
    return new Address(other, place, name);
  }
}
