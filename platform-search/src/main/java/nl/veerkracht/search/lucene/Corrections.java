package nl.veerkracht.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.veerkracht.search.Language;
import nl.veerkracht.search.QueryText;
import nl.veerkracht.search.SearchQuery;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;

/**
 * Puts right the words of a question that stand in no document at all, so that a slip of the finger
 * finds what was meant. Words that stand somewhere are left alone, however rare.
 */
final class Corrections {
  /** A slip in shorter words makes another word rather than nonsense. */
  private static final int SHORTEST = 4;

  /** What is longer is no word, and dear to compare with all others. */
  private static final int LONGEST = 60;

  private static final int CANDIDATES = 5;

  private final IndexReader index;
  private final Analysis analysis;
  private final List<DirectSpellChecker> checkers = List.of(checker(1), checker(2));

  Corrections(IndexReader index, Analysis analysis) {
    this.index = index;
    this.analysis = analysis;
  }

  /**
   * @param slips how many letters may differ: two are only thought of where one explains nothing,
   *     because to look for them takes several times as long
   */
  private static DirectSpellChecker checker(int slips) {
    DirectSpellChecker checker = new DirectSpellChecker();
    checker.setMaxEdits(slips);
    checker.setMinQueryLength(SHORTEST);
    checker.setAccuracy(0.6f);
    return checker;
  }

  /**
   * The question with its unknown words replaced; nothing when there is nothing to replace.
   *
   * @param forms whether a word is known by its other forms, or only as it is written
   */
  Optional<SearchQuery> of(SearchQuery query, boolean forms) throws IOException {
    List<String> words = new ArrayList<>();
    boolean changed = false;
    for (QueryText.Clause clause : query.clauses().clauses()) {
      Optional<String> better =
          clause.excluded() || clause.phrase()
              ? Optional.empty()
              : of(clause, query.language(), forms);
      changed |= better.isPresent();
      words.add(better.orElseGet(() -> written(clause)));
    }
    return changed ? Optional.of(query.withText(String.join(" ", words))) : Optional.empty();
  }

  private static String written(QueryText.Clause clause) {
    String text = clause.phrase() ? '"' + clause.text() + '"' : clause.text();
    return clause.excluded() ? "-" + text : text;
  }

  /** The clause with its unknown words replaced; a hyphen keeps together what was one. */
  private Optional<String> of(QueryText.Clause clause, Language language, boolean forms)
      throws IOException {
    List<String> better = new ArrayList<>(analysis.exact(clause.text()));
    boolean changed = false;
    for (int i = 0; i < better.size(); i++) {
      List<String> similar = similar(better.get(i), language, forms);
      if (!similar.isEmpty()) {
        better.set(i, fitting(similar, better, i));
        changed = true;
      }
    }
    return changed ? Optional.of(String.join("-", better)) : Optional.empty();
  }

  /** Of words that are equally near, the one that stands somewhere beside what it is glued to. */
  private String fitting(List<String> similar, List<String> words, int place) throws IOException {
    if (words.size() > 1) {
      IndexSearcher searcher = new IndexSearcher(index);
      for (String word : similar) {
        List<String> together = new ArrayList<>(words);
        together.set(place, word);
        for (Language in : Language.values()) {
          String[] terms = together.toArray(String[]::new);
          if (searcher.count(new PhraseQuery(Field.EXACT.in(in), terms)) > 0) {
            return word;
          }
        }
      }
    }
    return similar.getFirst();
  }

  private List<String> similar(String word, Language language, boolean forms) throws IOException {
    if (word.length() < SHORTEST || word.length() > LONGEST || isKnown(word, forms)) {
      return List.of();
    }
    for (Language in : List.of(language, language.other())) {
      for (Field field : List.of(Field.EXACT, Field.FILE_EXACT)) {
        List<String> similar = similar(new Term(field.in(in), word));
        if (!similar.isEmpty()) {
          return similar;
        }
      }
    }
    return List.of();
  }

  private List<String> similar(Term unknown) throws IOException {
    for (DirectSpellChecker checker : checkers) {
      SuggestWord[] similar =
          checker.suggestSimilar(unknown, CANDIDATES, index, SuggestMode.SUGGEST_WHEN_NOT_IN_INDEX);
      if (similar.length > 0) {
        return Arrays.stream(similar).map(suggested -> suggested.string).toList();
      }
    }
    return List.of();
  }

  private boolean isKnown(String word, boolean forms) throws IOException {
    for (Language in : Language.values()) {
      for (Layer layer : Layer.values()) {
        if (stands(layer.exact().in(in), List.of(word))
            || forms && stands(layer.stem().in(in), analysis.stems(word, in))) {
          return true;
        }
      }
    }
    List<String> dutch = forms ? analysis.stems(word, Language.NL) : List.of();
    return stands(Layer.ITEM.parts(), dutch)
        || stands(Layer.FILES.parts(), dutch)
        || isMadeOfKnown(word);
  }

  /** A compound nobody wrote is no mistake when its parts were written. */
  private boolean isMadeOfKnown(String word) throws IOException {
    List<String> parts = analysis.parts(word);
    for (String part : parts) {
      List<String> one = List.of(part);
      if (!stands(Layer.ITEM.stem().in(Language.NL), one) && !stands(Layer.ITEM.parts(), one)) {
        return false;
      }
    }
    return !parts.isEmpty();
  }

  private boolean stands(String field, List<String> terms) throws IOException {
    for (String term : terms) {
      if (index.docFreq(new Term(field, term)) > 0) {
        return true;
      }
    }
    return false;
  }
}
