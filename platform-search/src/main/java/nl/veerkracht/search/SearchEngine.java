package nl.veerkracht.search;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The border of search. An index is disposable and the database is the truth: whoever fills an
 * index asks {@link #upTo()} how far it has come, puts what changed since, and commits.
 *
 * <p>All methods may be called by any thread at any time.
 */
public interface SearchEngine extends WritableIndex {

  /** Removes all documents at the next commit. Until then the old ones keep answering. */
  void clear();

  /**
   * Begins a new, empty index beside this one, which goes on answering and taking changes.
   *
   * @throws IllegalStateException when there is one already
   */
  NewIndex rebuild();

  /** Answers a question. No query text, filter value or page number makes it fail. */
  SearchResult search(SearchQuery query);

  /**
   * Which of these documents answer a question: those with all its words, and of a long question
   * those with half of them. The order, page and size of the question do not matter.
   */
  Set<String> answering(SearchQuery query, Collection<String> ids);

  /**
   * The documents that are most about the same as this one, the most alike first: they share terms
   * with it or the words that tell most of it. Never the document itself; none for an unknown one,
   * or where nothing is much like it. They are not marked or quoted.
   *
   * @param known others to leave out, as they are known to be like it
   * @param among the filters to keep to, and how many: its words, order and page do not matter
   */
  List<Hit> like(String id, Set<String> known, SearchQuery among);

  /** Replaces the synonyms from the next question on; there are none until this is called. */
  void use(Synonyms synonyms);

  /**
   * Counts which values of three facets stand together on the documents that answer a question;
   * only those that do. The order, page and size of the question do not matter. The facets are
   * vocabularies of some dozens of values: what is counted takes the product of the three.
   */
  List<Crossing> cross(SearchQuery query, Facet rows, Facet columns, Facet split);

  /**
   * The few titles that best continue a prefix, those that begin with it first; none for an empty
   * prefix. The last word may be unfinished and stand within a Dutch compound, the others may be
   * inflected. Where no title has them all, one slip of the finger in each is forgiven.
   */
  List<Suggestion> suggest(String prefix, Language language);

  /**
   * How far the index had caught up at its last commit; empty when it must be filled from the
   * start.
   */
  Optional<Instant> upTo();

  /** The number of documents that can be found. */
  long size();
}
