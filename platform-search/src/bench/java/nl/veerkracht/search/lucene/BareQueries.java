package nl.veerkracht.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.veerkracht.search.Language;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;

/**
 * Questions as a user of Lucene writes them. Each word is sought as written and as stem in both
 * languages (best counts, others add three tenths, as written four tenths, the other language half)
 * and as a part of Dutch compounds, all words but stop words are required and a whole title comes
 * first. A phrase is a {@link PhraseQuery} on the words as written. A word that stands nowhere is
 * replaced by the best that {@link DirectSpellChecker} finds.
 */
final class BareQueries {
  private static final String STEM = Field.STEM.in(Language.NL);
  private static final String PARTS = Field.PARTS.in(Language.NL);

  private final Analyzer analyzer;
  private final DirectSpellChecker checker = new DirectSpellChecker();

  BareQueries(Analyzer analyzer) {
    this.analyzer = analyzer;
    checker.setMinQueryLength(4);
    checker.setAccuracy(0.6f);
  }

  Query of(String text, IndexReader index) throws IOException {
    if (text.isBlank()) {
      return MatchAllDocsQuery.INSTANCE;
    }
    boolean phrase = text.startsWith("\"");
    String whole = phrase ? text.substring(1, text.length() - 1) : text.strip();
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    if (phrase) {
      all.add(phrase(whole), Occur.MUST);
    } else {
      for (String word : whole.split(" ", -1)) {
        List<String> stems = terms(STEM, word);
        if (!stems.isEmpty()) {
          all.add(word(word, stems.getFirst(), index), Occur.MUST);
        }
      }
    }
    List<Query> titles =
        List.of(
            new TermQuery(new Term(Field.TITLE.in(Language.NL), whole)),
            new TermQuery(new Term(Field.TITLE.in(Language.EN), whole)));
    Query first = new ConstantScoreQuery(new DisjunctionMaxQuery(titles, 0));
    return all.add(new BoostQuery(first, 10_000), Occur.SHOULD).build();
  }

  private Query word(String word, String stem, IndexReader index) throws IOException {
    List<Query> ways = new ArrayList<>();
    ways.add(new TermQuery(new Term(STEM, stem)));
    add(ways, Field.EXACT.in(Language.NL), word, 0.4f);
    add(ways, Field.EXACT.in(Language.EN), word, 0.2f);
    add(ways, Field.STEM.in(Language.EN), word, 0.5f);
    ways.add(new BoostQuery(new TermQuery(new Term(PARTS, stem)), 0.5f * rarity(stem, index)));
    List<String> parts = terms(PARTS, word);
    if (!parts.isEmpty()) {
      BooleanQuery.Builder together = new BooleanQuery.Builder();
      for (String part : parts) {
        Query within = new BoostQuery(new TermQuery(new Term(PARTS, part)), rarity(part, index));
        Query alone = new TermQuery(new Term(STEM, part));
        together.add(new DisjunctionMaxQuery(List.of(alone, within), 0), Occur.MUST);
      }
      ways.add(new BoostQuery(together.build(), 0.5f));
    }
    return new DisjunctionMaxQuery(ways, 0.3f);
  }

  /** What the word would weigh on its own: within compounds every word seems rare. */
  private static float rarity(String stem, IndexReader index) throws IOException {
    int all = index.getDocCount(STEM);
    int documents = index.docFreq(new Term(STEM, stem));
    return (float) Math.log(1 + (all - documents + 0.5) / (documents + 0.5));
  }

  private static Query phrase(String words) {
    String[] terms = words.split(" ");
    return new DisjunctionMaxQuery(
        List.of(
            new PhraseQuery(Field.EXACT.in(Language.NL), terms),
            new BoostQuery(new PhraseQuery(Field.EXACT.in(Language.EN), terms), 0.5f)),
        0.3f);
  }

  /** A stop word of the other language has no stem there. */
  private void add(List<Query> ways, String field, String word, float weight) throws IOException {
    for (String term : terms(field, word)) {
      ways.add(new BoostQuery(new TermQuery(new Term(field, term)), weight));
    }
  }

  private List<String> terms(String field, String word) throws IOException {
    List<String> terms = new ArrayList<>();
    try (TokenStream tokens = analyzer.tokenStream(field, word)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        terms.add(term.toString());
      }
      tokens.end();
    }
    return terms;
  }

  /** The text with each word that stands nowhere replaced by the most similar one that does. */
  String corrected(String text, IndexReader index) throws IOException {
    List<String> better = new ArrayList<>();
    for (String word : text.split(" ", -1)) {
      Term term = new Term(Field.EXACT.in(Language.NL), word);
      SuggestWord[] similar =
          checker.suggestSimilar(term, 1, index, SuggestMode.SUGGEST_WHEN_NOT_IN_INDEX);
      better.add(similar.length == 0 ? word : similar[0].string);
    }
    return String.join(" ", better);
  }
}
