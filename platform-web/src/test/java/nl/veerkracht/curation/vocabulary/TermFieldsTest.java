package nl.veerkracht.curation.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.veerkracht.content.BundledPack;
import nl.veerkracht.taxonomy.Term;
import org.junit.jupiter.api.Test;

class TermFieldsTest {

  @Test
  void losesNothingOfAnyTermOnTheWayThroughTheForm() {
    List<Term> terms = BundledPack.read().terms();

    assertThat(terms)
        .isNotEmpty()
        .allSatisfy(
            term ->
                assertThat(TermFields.term(term.vocabulary(), term.id(), TermFields.of(term), term))
                    .isEqualTo(term));
  }

  @Test
  void leavesEmptyWhatWasNotWritten() {
    Term term = TermFields.term("factor", "rust", Map.of("nl", "Rust", "en", "Calm"), null);

    assertThat(term.parent()).isNull();
    assertThat(term.definition()).isNull();
    assertThat(term.source()).isNull();
    assertThat(term.altNl()).isEmpty();
  }

  @Test
  void asksForBothNamesAndForAddressesAndDatesThatCanBeRead() {
    assertThat(
            TermChecks.of(
                Map.of(
                    "nl", "Rust",
                    "en", "",
                    "source-url", "javascript:alert(1)",
                    "source-date", "14 maart",
                    "definition-nl", "x".repeat(2001))))
        .isEqualTo(
            Map.of(
                "en", "name",
                "source-url", "source-url",
                "source-date", "source-date",
                "source-title", "source-title",
                "definition-nl", "long"));
    assertThat(TermChecks.of(Map.of("nl", "Rust", "en", "Calm"))).isEmpty();
  }
}
