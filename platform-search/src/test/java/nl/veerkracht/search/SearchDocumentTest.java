package nl.veerkracht.search;

import static nl.veerkracht.search.TestItem.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;

class SearchDocumentTest {

  @Test
  void refusesIdsAndValuesThatCannotBeMeant() {
    assertThatIllegalArgumentException().isThrownBy(() -> item(" ").document());
    assertThatIllegalArgumentException().isThrownBy(() -> item("x".repeat(501)).document());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> item("a").facet(Facet.KIND, "").document())
        .withMessageContaining("KIND");
    assertThatIllegalArgumentException().isThrownBy(() -> item("a").file("", "Tekst"));
    assertThatIllegalArgumentException().isThrownBy(() -> item("a").page("f", -1, null, "Tekst"));
  }

  @Test
  void cutsTheTextOfFilesAtTheLimit() {
    String half = "x".repeat(SearchDocument.MAX_FILE_TEXT / 2 - 1);

    assertThat(item("a").file("f", half, half, "abc\uD83D\uDE00", "d").document().pages())
        .extracting(page -> page.text().length(), FilePage::number)
        .containsExactly(tuple(half.length(), 1), tuple(half.length(), 2), tuple(2, 3));
    assertThat(item("a").file("f", half, half, "a\uD83D\uDE00").document().pages().getLast())
        .isEqualTo(new FilePage("f", 3, Language.NL, "a"));
  }

  @Test
  void keepsTextsPlain() {
    Texts texts = new Texts("\u0132s\u0007", "e\u0301", "een\r\ntwee\uD800", "\u201Ca\u201D\u00AD");

    assertThat(texts).isEqualTo(new Texts("IJs ", "é", "een \ntwee", "\u201Ca\u201D"));
  }

  @Test
  void leavesOrdinaryTextAlone() {
    String text = new String("Één gewone tekst,\nmet 'alles' erin.");

    assertThat(new Texts(text, "", "", "").title()).isSameAs(text);
  }
}
