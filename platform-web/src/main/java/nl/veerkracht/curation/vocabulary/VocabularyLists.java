package nl.veerkracht.curation.vocabulary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.veerkracht.curation.vocabulary.TermView.Choice;
import nl.veerkracht.identity.CurrentUser;
import nl.veerkracht.identity.Role;
import nl.veerkracht.item.Items;
import nl.veerkracht.taxonomy.KnownTerm;
import nl.veerkracht.taxonomy.Language;
import nl.veerkracht.taxonomy.Taxonomy;
import nl.veerkracht.taxonomy.Term;
import nl.veerkracht.taxonomy.TermState;
import nl.veerkracht.taxonomy.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Lets editors look through the vocabularies, with how much each term is used. */
@ApplicationScoped
class VocabularyLists {

  private final Taxonomy taxonomy;
  private final Items items;
  private final CurrentUser user;

  @SuppressWarnings("NullAway")
  protected VocabularyLists() {
    this(null, null, null);
  }

  @Inject
  VocabularyLists(Taxonomy taxonomy, Items items, CurrentUser user) {
    this.taxonomy = taxonomy;
    this.items = items;
    this.user = user;
  }

  /**
   * What to look for.
   *
   * @param text in a name, in either language; everything for an empty text
   * @param state empty for terms of every state
   */
  record Search(String text, String state, int first, int size) {}

  /** A page of terms. */
  record Part(long total, List<TermLine> lines) {}

  @Transactional
  List<VocabularyLine> all(Language language) {
    user.needs(Role.EDITOR);
    Map<String, Long> counts = items.countByVocabulary();
    return taxonomy.vocabularies().stream()
        .filter(vocabulary -> !vocabulary.followsItems())
        .map(
            vocabulary ->
                new VocabularyLine(
                    vocabulary.id(),
                    vocabulary.title().in(language),
                    taxonomy.known(vocabulary.id()).stream()
                        .filter(term -> term.state() == TermState.CURRENT)
                        .count(),
                    counts.getOrDefault(vocabulary.id(), 0L)))
        .sorted(Comparator.comparing(VocabularyLine::title))
        .toList();
  }

  /** A vocabulary that editors keep; empty when there is none. */
  Optional<Vocabulary> vocabulary(String id) {
    user.needs(Role.EDITOR);
    return taxonomy.vocabulary(id).filter(vocabulary -> !vocabulary.followsItems());
  }

  @Transactional
  Part terms(String vocabulary, Search search, Language language) {
    user.needs(Role.EDITOR);
    List<KnownTerm> found =
        taxonomy.known(vocabulary).stream()
            .filter(term -> search.state().isEmpty() || term.state().code().equals(search.state()))
            .filter(term -> named(term.term(), search.text()))
            .toList();
    Map<String, Long> counts = items.countByTerm(vocabulary);
    return new Part(
        found.size(),
        found.stream()
            .skip(search.first())
            .limit(search.size())
            .map(term -> line(term, counts, language))
            .toList());
  }

  private static boolean named(Term term, String text) {
    String wanted = text.toLowerCase(Locale.ROOT);
    return (term.name().in(Language.NL) + "\n" + term.name().in(Language.EN) + "\n" + term.id())
        .toLowerCase(Locale.ROOT)
        .contains(wanted);
  }

  private TermLine line(KnownTerm known, Map<String, Long> counts, Language language) {
    Term term = known.term();
    Set<String> ids = taxonomy.idsOf(term.vocabulary(), term.id());
    return new TermLine(
        term.vocabulary() + "." + term.id(),
        term.name().in(language),
        term.name().exactly(language.other()),
        name(term.vocabulary(), term.parent(), language),
        known.state().code(),
        name(term.vocabulary(), known.successor(), language),
        known.edited() != null,
        ids.size() == 1
            ? counts.getOrDefault(term.id(), 0L)
            : items.countWith(term.vocabulary(), ids));
  }

  private @Nullable String name(String vocabulary, @Nullable String id, Language language) {
    return taxonomy.term(vocabulary, id).map(term -> term.name().in(language)).orElse(null);
  }

  /** A term by the address of its page; empty when there is none. */
  @Transactional
  Optional<TermView> open(String address, Language language) {
    user.needs(Role.EDITOR);
    int dot = address.indexOf('.');
    return vocabulary(dot < 0 ? address : address.substring(0, dot))
        .flatMap(
            vocabulary ->
                taxonomy
                    .known(vocabulary.id(), address.substring(dot + 1))
                    .map(term -> view(vocabulary, term, language)));
  }

  private TermView view(Vocabulary vocabulary, KnownTerm known, Language language) {
    Term term = known.term();
    Set<String> below = Set.copyOf(taxonomy.withNarrower(vocabulary.id(), term.id()));
    List<Term> others =
        taxonomy.terms(vocabulary.id()).stream()
            .filter(other -> !below.contains(other.id()) && !taxonomy.isRetired(other))
            .toList();
    return new TermView(
        vocabulary.id(),
        vocabulary.title().in(language),
        vocabulary.isFixed(),
        term.id(),
        term.vocabulary() + "." + term.id(),
        term.name().in(language),
        known.state().code(),
        name(vocabulary.id(), known.successor(), language),
        items.countWith(vocabulary.id(), taxonomy.idsOf(vocabulary.id(), term.id())),
        TermFields.of(term),
        choices(siblings(term), language),
        choices(others, language));
  }

  private List<Term> siblings(Term term) {
    return taxonomy.children(term.vocabulary(), term.parent()).stream()
        .filter(other -> !other.id().equals(term.id()))
        .toList();
  }

  private static List<Choice> choices(List<Term> terms, Language language) {
    return terms.stream().map(term -> new Choice(term.id(), term.name().in(language))).toList();
  }
}
