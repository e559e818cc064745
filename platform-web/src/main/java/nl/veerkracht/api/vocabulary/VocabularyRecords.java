package nl.veerkracht.api.vocabulary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import nl.veerkracht.api.http.Hrefs;
import nl.veerkracht.api.http.QueryString;
import nl.veerkracht.api.vocabulary.TermRecord.Alternatives;
import nl.veerkracht.api.vocabulary.VocabularyList.VocabularySummary;
import nl.veerkracht.api.vocabulary.VocabularyRecord.TermEntry;
import nl.veerkracht.catalogue.SearchOptions;
import nl.veerkracht.taxonomy.Language;
import nl.veerkracht.taxonomy.Taxonomy;
import nl.veerkracht.taxonomy.Term;
import nl.veerkracht.taxonomy.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Writes vocabularies and terms as the API promises them. */
@ApplicationScoped
class VocabularyRecords {

  private final Taxonomy taxonomy;
  private final Terms terms;
  private final Hrefs hrefs;

  @SuppressWarnings("NullAway")
  protected VocabularyRecords() {
    this(null, null, null);
  }

  @Inject
  VocabularyRecords(Taxonomy taxonomy, Terms terms, Hrefs hrefs) {
    this.taxonomy = taxonomy;
    this.terms = terms;
    this.hrefs = hrefs;
  }

  VocabularyList all(Language language) {
    return new VocabularyList(
        taxonomy.vocabularies().stream()
            .map(
                vocabulary ->
                    new VocabularySummary(
                        vocabulary.id(),
                        vocabulary.title().in(language),
                        taxonomy.terms(vocabulary.id()).size(),
                        hrefs.vocabulary(vocabulary.id())))
            .toList());
  }

  VocabularyRecord of(Vocabulary vocabulary, Language language) {
    return new VocabularyRecord(
        vocabulary.id(),
        vocabulary.title().in(language),
        hrefs.vocabulary(vocabulary.id()),
        taxonomy.terms(vocabulary.id()).stream().map(term -> entry(term, language)).toList());
  }

  private TermEntry entry(Term term, Language language) {
    return new TermEntry(
        term.id(),
        term.parent(),
        term.name().in(language),
        term.alternatives(language),
        term.definition() == null ? null : term.definition().in(language),
        terms.href(term));
  }

  TermRecord of(Term term) {
    return new TermRecord(
        term.vocabulary(),
        term.id(),
        LocalizedText.of(term.name()),
        new Alternatives(term.altNl(), term.altEn()),
        LocalizedText.orNull(term.definition()),
        SourceRecord.orNull(term.source()),
        term.vocabulary().equals(Vocabulary.EVIDENCE) ? term.rank() : null,
        terms.reference(term.vocabulary(), term.parent()).orElse(null),
        taxonomy.children(term.vocabulary(), term.id()).stream().map(terms::reference).toList(),
        terms.href(term),
        search(term),
        webPages(term));
  }

  private @Nullable String search(Term term) {
    return SearchOptions.filter(term.vocabulary())
        .map(FilterNames::inApi)
        .map(filter -> hrefs.api("/search" + QueryString.of(Map.of(filter, List.of(term.id())))))
        .orElse(null);
  }

  private @Nullable WebPages webPages(Term term) {
    return hrefs
        .page(term.vocabulary(), term.id(), Language.NL)
        .flatMap(
            dutch ->
                hrefs
                    .page(term.vocabulary(), term.id(), Language.EN)
                    .map(english -> new WebPages(dutch, english)))
        .orElse(null);
  }
}
