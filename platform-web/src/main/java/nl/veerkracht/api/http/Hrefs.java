package nl.veerkracht.api.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.veerkracht.address.Address;
import nl.veerkracht.address.Place;
import nl.veerkracht.item.Kind;
import nl.veerkracht.settings.Settings;
import nl.veerkracht.taxonomy.Language;
import nl.veerkracht.taxonomy.Vocabulary;

/** Full addresses: of the parts of this API, and of the pages for people. */
@ApplicationScoped
public class Hrefs {

  private final Settings settings;

  @SuppressWarnings("NullAway")
  protected Hrefs() {
    this(null);
  }

  @Inject
  public Hrefs(Settings settings) {
    this.settings = settings;
  }

  /** A path below the root of the API. */
  public String api(String path) {
    return settings.address() + Address.API + path;
  }

  public String item(String slug) {
    return api("/items/" + slug);
  }

  public String vocabulary(String vocabulary) {
    return api("/vocabularies/" + vocabulary);
  }

  public String term(String vocabulary, String id) {
    return vocabulary(vocabulary) + "/terms/" + id;
  }

  /** A page of which the path is known. */
  public String page(String path) {
    return settings.address() + path;
  }

  /** The page of an item. */
  public String page(Kind kind, String slug, Language language) {
    Place place = kind == Kind.PAGE ? Place.PAGE : Place.ITEM;
    return settings.address() + place.path(language, slug);
  }

  /** The page of a term; only factors and phenomena have one. */
  public Optional<String> page(String vocabulary, String id, Language language) {
    return switch (vocabulary) {
      case Vocabulary.FACTOR -> Optional.of(settings.address() + Place.FACTOR.path(language, id));
      case Vocabulary.PHENOMENON ->
          Optional.of(settings.address() + Place.PHENOMENON.path(language, id));
      default -> Optional.empty();
    };
  }

  /** A part of the readable page about this API. */
  String explanation(Language language, String part) {
    return settings.address() + Place.API.path(language) + "#" + part;
  }
}
