package nl.veerkracht.search;

import static nl.veerkracht.search.TestItem.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class SearchDocumentTest {

  @Test
  void refusesIdsAndValuesThatCannotBeMeant() {
    assertThatIllegalArgumentException().isThrownBy(() -> item(" ").document());
    assertThatIllegalArgumentException().isThrownBy(() -> item("x".repeat(501)).document());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> item("a").facet(Facet.KIND, "").document())
        .withMessageContaining("KIND");
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
