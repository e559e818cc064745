package nl.veerkracht.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.veerkracht.search.QueryText.Clause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryTextTest {
  private static List<Clause> parse(String text) {
    return QueryText.parse(text).clauses();
  }

  private static Clause word(String text) {
    return new Clause(text, false, false);
  }

  private static Clause phrase(String text) {
    return new Clause(text, true, false);
  }

  @Test
  void readsWords() {
    assertThat(parse("  weerbaarheid\tjongeren "))
        .containsExactly(word("weerbaarheid"), word("jongeren"));
  }

  @Test
  void readsPhrasesInAnyQuotes() {
    assertThat(parse("\"samen  sterk\" \u201Ein de wijk\u201D \u00ABnu\u00BB"))
        .containsExactly(phrase("samen sterk"), phrase("in de wijk"), phrase("nu"));
  }

  @Test
  void readsExclusions() {
    assertThat(parse("training -school -\"op maat\""))
        .containsExactly(
            word("training"), new Clause("school", false, true), new Clause("op maat", true, true));
  }

  @Test
  void takesMinusInsideWordsAndDashesAsText() {
    assertThat(parse("sociaal-emotioneel - --lijn rots - water"))
        .containsExactly(word("sociaal-emotioneel"), word("--lijn"), word("rots"), word("water"));
  }

  @Test
  void separatesQuoteGluedToWord() {
    assertThat(parse("een\"twee drie\"vier"))
        .containsExactly(word("een"), phrase("twee drie"), word("vier"));
  }

  @Test
  void takesQuoteWithoutPartnerAsSpace() {
    assertThat(parse("\"samen sterk")).containsExactly(word("samen"), word("sterk"));
    assertThat(parse("samen\"sterk")).containsExactly(word("samen"), word("sterk"));
    assertThat(parse("\"een\" twee\" drie"))
        .containsExactly(phrase("een"), word("twee"), word("drie"));
    assertThat(parse("-\"een")).containsExactly(word("een"));
  }

  @Test
  void stopsAfterAParagraphOfWords() {
    assertThat(parse("w ".repeat(100))).hasSize(64);
    assertThat(parse("a b c \"" + "w ".repeat(100) + "\" d"))
        .containsExactly(word("a"), word("b"), word("c"), phrase("w ".repeat(61).strip()));
  }

  @Test
  void readsAnyLengthQuickly() {
    assertThat(parse("x".repeat(10_000))).containsExactly(word("x".repeat(10_000)));
    assertThat(parse("\"".repeat(9_999))).isEmpty();
    assertThat(parse("-\"".repeat(5_000))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u0000", "\"\"", "\"", "- -", "?!.,", "\u202E\u202C", "\uD83D"})
  void findsNothingToAskInRubbish(String text) {
    assertThat(parse(text)).isEmpty();
  }

  @Test
  void readsEmojiAndRightToLeftText() {
    assertThat(parse("\uD83D\uDE00 \u202Eעברית\u202C"))
        .containsExactly(word("\uD83D\uDE00"), word("עברית"));
  }

  @Test
  void dropsControlCharacters() {
    assertThat(parse("weer\u0000baar\u001B jong"))
        .containsExactly(word("weer"), word("baar"), word("jong"));
  }
}
