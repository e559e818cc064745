package nl.veerkracht.api.http;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.veerkracht.taxonomy.Language;
import org.jspecify.annotations.Nullable;

/**
 * One call: its parameters, read strictly, and the language of its answer. Nothing is guessed or
 * left out: mistakes are gathered, and {@link #check} refuses the call with all of them.
 */
public final class Call {

  /** The parameter with the number of a page. */
  public static final String PAGE = "page";

  /** The parameter with the number of results on a page. */
  public static final String SIZE = "size";

  private static final int MAX_PAGE = 1_000_000;
  private static final int USUAL_SIZE = 20;
  private static final int MOST_ERRORS = 20;

  private final String path;
  private final Map<String, List<String>> query;
  private final Language language;
  private final List<String> ifNoneMatch;
  private final List<String> known;
  private final List<ProblemError> errors = new ArrayList<>();

  Call(
      String path,
      Map<String, List<String>> given,
      @Nullable String acceptLanguage,
      List<String> ifNoneMatch,
      List<String> parameters) {
    this.path = path;
    this.ifNoneMatch = ifNoneMatch;
    List<String> all = new ArrayList<>(parameters);
    all.add(Languages.PARAMETER);
    this.known = List.copyOf(all);
    this.query = read(given);
    this.language = Languages.of(one(Languages.PARAMETER).orElse(null), acceptLanguage);
    given.keySet().stream()
        .filter(name -> !known.contains(name))
        .forEach(name -> wrong(name, null, "parameter.unknown", known, null));
    choice(Languages.PARAMETER, Languages.CODES);
  }

  /**
   * Reads a call.
   *
   * @param parameters the names that it may use, beside the language, in the order that addresses
   *     have them
   */
  public static Call of(UriInfo uri, HttpHeaders headers, String... parameters) {
    return new Call(
        "/" + uri.getPath(),
        uri.getQueryParameters(),
        headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE),
        Optional.ofNullable(headers.getRequestHeader(HttpHeaders.IF_NONE_MATCH)).orElse(List.of()),
        Arrays.asList(parameters));
  }

  /** The language of a call that may be wrong in every respect. */
  static Language language(UriInfo uri, HttpHeaders headers) {
    return Languages.of(
        uri.getQueryParameters().getFirst(Languages.PARAMETER),
        headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
  }

  /** What was given under the known names, in their order, without what is blank or double. */
  private Map<String, List<String>> read(Map<String, List<String>> given) {
    Map<String, List<String>> found = new LinkedHashMap<>();
    for (String name : known) {
      Set<String> values = new LinkedHashSet<>(given.getOrDefault(name, List.of()));
      values.removeIf(String::isBlank);
      if (!values.isEmpty()) {
        found.put(name, List.copyOf(values));
      }
    }
    return found;
  }

  public Language language() {
    return language;
  }

  /** Whether the caller says that it has the answer with this validator. */
  boolean has(EntityValidator validator) {
    return validator.in(ifNoneMatch);
  }

  /** Path and query of the call, always written in the same way. */
  String canonical() {
    return path + QueryString.of(query);
  }

  /** The query of the call without the page, for links to other pages. */
  public Map<String, List<String>> queryWithoutPage() {
    Map<String, List<String>> rest = new LinkedHashMap<>(query);
    rest.remove(PAGE);
    return rest;
  }

  /** The values of a parameter that can be repeated. */
  public List<String> values(String name) {
    return query.getOrDefault(name, List.of());
  }

  /** The value of a parameter that can be given once. */
  public Optional<String> one(String name) {
    List<String> values = values(name);
    if (values.size() > 1) {
      wrong(name, null, "parameter.repeated", null, null);
    }
    return values.stream().findFirst();
  }

  /** A text of limited length; empty when it was not given. */
  public String text(String name, int longest) {
    String text = one(name).orElse("").strip();
    if (text.length() > longest) {
      wrong(name, text, "parameter.length", null, null, longest);
    }
    return text;
  }

  /** One of a few values. */
  public Optional<String> choice(String name, List<String> allowed) {
    Optional<String> value = one(name);
    value
        .filter(given -> !allowed.contains(given))
        .ifPresent(given -> wrong(name, given, "parameter.value", allowed, null));
    return value;
  }

  public int page() {
    return number(PAGE, 1, MAX_PAGE);
  }

  public int size(int most) {
    return number(SIZE, USUAL_SIZE, most);
  }

  private int number(String name, int usual, int most) {
    Optional<String> given = one(name);
    if (given.isEmpty()) {
      return usual;
    }
    int number = given.get().matches("\\d{1,9}") ? Integer.parseInt(given.get()) : 0;
    if (number < 1 || number > most) {
      wrong(name, given.get(), "parameter.number", null, null, 1, most);
      return usual;
    }
    return number;
  }

  /**
   * Notes a mistake.
   *
   * @param key of the text about it
   * @param allowed what can be given instead, where that is a short list
   * @param see where everything that can be given is listed
   */
  public void wrong(
      String name,
      @Nullable String value,
      String key,
      @Nullable List<String> allowed,
      @Nullable String see,
      Object... details) {
    ProblemError error =
        new ProblemError(name, value, ProblemTexts.of(language(), key, details), allowed, see);
    if (errors.size() < MOST_ERRORS && !errors.contains(error)) {
      errors.add(error);
    }
  }

  /** A call that takes no parameters but the language; refused when it has others. */
  public static Call checked(UriInfo uri, HttpHeaders headers) {
    Call call = of(uri, headers);
    call.check();
    return call;
  }

  /** Where the call went, without its parameters. */
  public String address() {
    return path;
  }

  /** A mistake of which the text is known, by its language. */
  public ProblemError said(String name, Function<Language, String> text) {
    return new ProblemError(name, null, text.apply(language()), null, null);
  }

  /** A mistake in what the call brings, in its own language. */
  public ProblemError mistake(String name, String key, Object... details) {
    return new ProblemError(name, null, ProblemTexts.of(language(), key, details), null, null);
  }

  /** Refuses the call if anything was wrong. */
  public void check() {
    if (!errors.isEmpty()) {
      throw new InvalidParameters(errors);
    }
  }
}
