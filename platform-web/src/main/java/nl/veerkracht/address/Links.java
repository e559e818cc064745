package nl.veerkracht.address;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import nl.veerkracht.settings.Settings;
import nl.veerkracht.taxonomy.Language;
import nl.veerkracht.taxonomy.Vocabulary;

/** Addresses of pages in the language of the visit, for pages: {@code #{to.item(slug)}}. */
@Named("to")
@RequestScoped
public class Links {

  private final Visit visit;
  private final Settings settings;

  @SuppressWarnings("NullAway")
  protected Links() {
    this(null, null);
  }

  @Inject
  Links(Visit visit, Settings settings) {
    this.visit = visit;
    this.settings = settings;
  }

  public String getHome() {
    return Place.HOME.path(visit.language());
  }

  public String getSearch() {
    return Place.SEARCH.path(visit.language());
  }

  /** What answers the box of a search while a reader types. */
  public String getSuggestions() {
    return getSearch() + "/" + (visit.language() == Language.NL ? "suggesties" : "suggestions");
  }

  public String getFactors() {
    return Place.FACTORS.path(visit.language());
  }

  public String getPhenomena() {
    return Place.PHENOMENA.path(visit.language());
  }

  public String getApi() {
    return Place.API.path(visit.language());
  }

  /**
   * A page that stands alone, by the name of its place in lower case: {@code to.place('sign-up')}.
   */
  public String place(String name) {
    return Place.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_')).path(visit.language());
  }

  /** One thing at a place: {@code to.at('draft', id)}. */
  public String at(String place, Object name) {
    return place(place) + "/" + name;
  }

  /** An item that is not an editorial page. */
  public String item(String slug) {
    return Place.ITEM.path(visit.language(), slug);
  }

  public String page(String slug) {
    return Place.PAGE.path(visit.language(), slug);
  }

  /** An item of any kind, by the code of its kind. */
  public String to(String kind, String slug) {
    return kind.equals("page") ? page(slug) : item(slug);
  }

  /** The page of a term where it has one, else a search for it. */
  public String term(String vocabulary, String id) {
    return switch (vocabulary) {
      case Vocabulary.FACTOR -> Place.FACTOR.path(visit.language(), id);
      case Vocabulary.PHENOMENON -> Place.PHENOMENON.path(visit.language(), id);
      default -> filter(vocabulary, id);
    };
  }

  /** A search with one filter. */
  public String filter(String parameter, String value) {
    return getSearch() + "?" + parameter + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  /** The full address of this page in a language, for {@code canonical} and {@code hreflang}. */
  public String absolute(String code) {
    return settings.address()
        + Language.of(code).map(visit.address()::in).orElse(visit.address()).path();
  }
}
