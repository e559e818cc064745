package nl.veerkracht.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import nl.veerkracht.search.Language;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * How text becomes terms, the same for documents and questions. <em>Exact</em> words are lower case
 * without diacritics; <em>stems</em> have lost their inflection as well, and stop words are gone;
 * <em>parts</em> are the stems within Dutch compounds. Folding comes after the stop words, so that
 * {@code één} is not taken for the article {@code een}.
 */
final class Analysis {
  /**
   * More than any distance that phrases look at, so that no phrase crosses from one part or page
   * into the next.
   */
  private static final int GAP_BETWEEN_PARTS = 100;

  private final Analyzer exact = new Chain(tokens -> fold(new LowerCaseFilter(tokens)));
  private final PerLanguage<Analyzer> stems =
      new PerLanguage<>(new Chain(Analysis::dutch), new Chain(Analysis::english));
  private final Analyzer parts = new Chain(Analysis::dutchParts);
  private final Analyzer pieces = new Chain(tokens -> new CompoundFilter(dutchWords(tokens)));
  private final Analyzer perField =
      new PerFieldAnalyzerWrapper(
          exact,
          Map.of(
              Field.STEM.in(Language.NL), stems.dutch(),
              Field.STEM.in(Language.EN), stems.english(),
              Field.PARTS.in(Language.NL), parts,
              Field.FILE_STEM.in(Language.NL), stems.dutch(),
              Field.FILE_STEM.in(Language.EN), stems.english(),
              Field.FILE_PARTS.in(Language.NL), parts));

  /** The analyzer for the index, which knows what each field needs. */
  Analyzer perField() {
    return perField;
  }

  /** The words of a text as they are written. */
  List<String> exact(String text) {
    return terms(exact, text);
  }

  /** The stems of a text: fewer than its words where some are stop words. */
  List<String> stems(String text, Language language) {
    return terms(stems.in(language), text);
  }

  /** The stems of the parts of a Dutch compound; none for any other word. */
  List<String> parts(String word) {
    return terms(parts, word);
  }

  /**
   * What a reader may type of a title: its words, their stems, and the parts of Dutch compounds.
   */
  Set<String> typed(String title, Language language) {
    Set<String> words = new LinkedHashSet<>(exact(title));
    words.addAll(stems(title, language));
    if (language == Language.NL) {
      words.addAll(terms(pieces, title));
    }
    return words;
  }

  /** A text as one term: two titles are the same when these are equal. */
  String whole(String text) {
    return String.join(" ", exact(text));
  }

  private static List<String> terms(Analyzer analyzer, String text) {
    List<String> terms = new ArrayList<>();
    try (TokenStream tokens = analyzer.tokenStream("", text)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        terms.add(term.toString());
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return terms;
  }

  private static TokenStream dutch(TokenStream tokens) {
    return new DutchStemFilter(dutchWords(tokens));
  }

  private static TokenStream dutchParts(TokenStream tokens) {
    return new DutchStemFilter(new CompoundFilter(dutchWords(tokens)));
  }

  private static TokenStream dutchWords(TokenStream tokens) {
    return fold(new StopFilter(new LowerCaseFilter(tokens), DutchAnalyzer.getDefaultStopSet()));
  }

  private static TokenStream english(TokenStream tokens) {
    TokenStream lower = new LowerCaseFilter(new EnglishPossessiveFilter(tokens));
    TokenStream words = new StopFilter(lower, EnglishAnalyzer.getDefaultStopSet());
    return new PorterStemFilter(fold(words));
  }

  private static TokenStream fold(TokenStream tokens) {
    return new ASCIIFoldingFilter(tokens);
  }

  private static final class Chain extends Analyzer {
    private final UnaryOperator<TokenStream> filters;

    Chain(UnaryOperator<TokenStream> filters) {
      this.filters = filters;
    }

    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
      StandardTokenizer tokenizer = new StandardTokenizer();
      return new TokenStreamComponents(tokenizer, filters.apply(tokenizer));
    }

    @Override
    public int getPositionIncrementGap(String fieldName) {
      return GAP_BETWEEN_PARTS;
    }
  }
}
