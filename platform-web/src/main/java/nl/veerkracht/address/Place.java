package nl.veerkracht.address;

import java.util.Arrays;
import java.util.Optional;
import nl.veerkracht.taxonomy.Language;

/**
 * The public pages, with their name in Dutch and English addresses and the view that shows them.
 */
public enum Place {
  HOME("", "", false, "/catalogue/home.xhtml"),
  SEARCH("zoeken", "search", false, "/catalogue/search.xhtml"),
  ITEM("item", "item", true, "/catalogue/item.xhtml"),
  PAGE("pagina", "page", true, "/catalogue/item.xhtml"),
  FACTORS("factoren", "factors", false, "/catalogue/topics.xhtml"),
  FACTOR("factoren", "factors", true, "/catalogue/topic.xhtml"),
  PHENOMENA("fenomenen", "phenomena", false, "/catalogue/topics.xhtml"),
  PHENOMENON("fenomenen", "phenomena", true, "/catalogue/topic.xhtml"),
  API("api", "api", false, "/catalogue/api.xhtml");

  private final String dutch;
  private final String english;
  private final boolean named;
  private final String view;

  Place(String dutch, String english, boolean named, String view) {
    this.dutch = dutch;
    this.english = english;
    this.named = named;
    this.view = view;
  }

  /** The view that shows this place, inside the application only. */
  public String view() {
    return view;
  }

  private String segment(Language language) {
    return language == Language.NL ? dutch : english;
  }

  /** The address of a place that stands alone. */
  public String path(Language language) {
    String segment = segment(language);
    return "/" + language.code() + (segment.isEmpty() ? "" : "/" + segment);
  }

  /** The address of one thing at this place. */
  public String path(Language language, String name) {
    return path(language) + "/" + name;
  }

  static Optional<Place> of(Language language, String segment, boolean named) {
    return Arrays.stream(values())
        .filter(place -> place.named == named && place.segment(language).equals(segment))
        .findFirst();
  }
}
