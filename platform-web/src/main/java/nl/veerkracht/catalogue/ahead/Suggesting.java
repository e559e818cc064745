package nl.veerkracht.catalogue.ahead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.veerkracht.address.Place;
import nl.veerkracht.catalogue.SearchAddress;
import nl.veerkracht.catalogue.Searching;
import nl.veerkracht.catalogue.ahead.Suggestions.Group;
import nl.veerkracht.catalogue.ahead.Suggestions.Option;
import nl.veerkracht.item.Kind;
import nl.veerkracht.search.Facet;
import nl.veerkracht.search.SearchEngine;
import nl.veerkracht.search.Sort;
import nl.veerkracht.search.Suggestion;
import nl.veerkracht.taxonomy.Language;
import nl.veerkracht.taxonomy.Messages;
import nl.veerkracht.taxonomy.Taxonomy;

/** Suggesting: what a reader may mean while typing. It asks the index and memory only. */
@ApplicationScoped
public class Suggesting {

  private static final int MOST = 8;
  private static final int MOST_TERMS = 3;
  private static final int MOST_ORGANISATIONS = 2;

  private final SearchEngine engine;
  private final Taxonomy taxonomy;
  private volatile Map<Language, Names> names = Map.of();

  @SuppressWarnings("NullAway")
  protected Suggesting() {
    this(null, null);
  }

  @Inject
  Suggesting(SearchEngine engine, Taxonomy taxonomy) {
    this.engine = engine;
    this.taxonomy = taxonomy;
  }

  /** A few terms, titles and organisations that continue what was typed. */
  public Suggestions suggest(String text, Language language) {
    Typed typed = Typed.of(text);
    if (typed.isEmpty()) {
      return Suggestions.NONE;
    }
    List<Names.Name> named = names(language).continuing(typed);
    List<Option> terms =
        named.stream()
            .filter(name -> name.facet() != Facet.ORGANISATION)
            .map(name -> term(name, language))
            .toList();
    List<Option> organisations =
        named.stream()
            .filter(name -> name.facet() == Facet.ORGANISATION)
            .limit(MOST_ORGANISATIONS)
            .map(name -> organisation(name, language))
            .toList();
    List<Option> items =
        engine.suggest(text, Searching.of(language)).stream()
            .filter(found -> kind(found) != Kind.ORGANISATION)
            .limit(MOST - organisations.size() - Math.min(MOST_TERMS, terms.size()))
            .map(found -> item(found, language))
            .toList();
    int left = MOST - organisations.size() - items.size();
    return new Suggestions(
        List.of(
            new Group(Messages.of(language, "ahead.terms"), terms.stream().limit(left).toList()),
            new Group(Messages.of(language, "ahead.items"), items),
            new Group(Messages.of(language, "kinds.organisation"), organisations)));
  }

  /** Two readers at the same time may both make them ready, which harms nobody. */
  private Names names(Language language) {
    Names ready = names.get(language);
    if (ready == null || ready.revision() != taxonomy.revision()) {
      ready = Names.of(taxonomy, language);
      Map<Language, Names> next = new EnumMap<>(Language.class);
      next.putAll(names);
      next.put(language, ready);
      names = Map.copyOf(next);
    }
    return ready;
  }

  private static Option term(Names.Name name, Language language) {
    String facet = SearchAddress.parameter(name.facet());
    String path =
        switch (name.facet()) {
          case FACTOR -> Place.FACTOR.path(language, name.value());
          case PHENOMENON -> Place.PHENOMENON.path(language, name.value());
          default -> Place.SEARCH.path(language) + filter(name).query();
        };
    return new Option(name.shown(), note(name, Messages.of(language, "facet." + facet)), path);
  }

  private static SearchAddress filter(Names.Name name) {
    return new SearchAddress("", Map.of(name.facet(), Set.of(name.value())), Sort.RELEVANCE, 1);
  }

  private static Option organisation(Names.Name name, Language language) {
    return new Option(name.shown(), note(name, ""), Place.ITEM.path(language, name.value()));
  }

  private static String note(Names.Name name, String what) {
    String between = what.isEmpty() || name.other().isEmpty() ? "" : " · ";
    return name.other() + between + what;
  }

  private static Option item(Suggestion found, Language language) {
    Kind kind = kind(found);
    Place place = kind == Kind.PAGE ? Place.PAGE : Place.ITEM;
    return new Option(
        found.title(),
        Messages.of(language, "kind." + kind.code()),
        place.path(language, found.id()));
  }

  private static Kind kind(Suggestion found) {
    return Kind.of(found.kind()).orElseThrow();
  }
}
