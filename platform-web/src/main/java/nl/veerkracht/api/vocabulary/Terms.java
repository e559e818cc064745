package nl.veerkracht.api.vocabulary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.veerkracht.api.http.Hrefs;
import nl.veerkracht.taxonomy.Language;
import nl.veerkracht.taxonomy.Taxonomy;
import nl.veerkracht.taxonomy.Term;
import org.jspecify.annotations.Nullable;

/** Names terms, for every answer that has some. An id without a term names nothing. */
@ApplicationScoped
public class Terms {

  private final Taxonomy taxonomy;
  private final Hrefs hrefs;

  @SuppressWarnings("NullAway")
  protected Terms() {
    this(null, null);
  }

  @Inject
  Terms(Taxonomy taxonomy, Hrefs hrefs) {
    this.taxonomy = taxonomy;
    this.hrefs = hrefs;
  }

  /** A term in one language. */
  public Optional<TermName> name(String vocabulary, @Nullable String id, Language language) {
    return taxonomy
        .term(vocabulary, id)
        .map(term -> new TermName(vocabulary, term.id(), term.name().in(language), href(term)));
  }

  /** Terms in one language, in the order given. */
  public List<TermName> names(String vocabulary, Collection<String> ids, Language language) {
    return taxonomy.terms(vocabulary, ids).stream()
        .flatMap(term -> name(vocabulary, term.id(), language).stream())
        .toList();
  }

  /** Terms in both languages, each once. */
  public List<TermReference> references(String vocabulary, Collection<String> ids) {
    return taxonomy.terms(vocabulary, ids).stream().map(this::reference).toList();
  }

  /** A term in both languages. */
  public Optional<TermReference> reference(String vocabulary, @Nullable String id) {
    return taxonomy.term(vocabulary, id).map(this::reference);
  }

  TermReference reference(Term term) {
    return new TermReference(
        term.vocabulary(), term.id(), LocalizedText.of(term.name()), href(term));
  }

  String href(Term term) {
    return hrefs.term(term.vocabulary(), term.id());
  }
}
