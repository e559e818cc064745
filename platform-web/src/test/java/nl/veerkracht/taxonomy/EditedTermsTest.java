package nl.veerkracht.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EditedTermsTest {

  private static final Instant THEN = Instant.parse("2026-05-01T10:00:00Z");
  private static final List<Vocabulary> VOCABULARIES =
      List.of(new Vocabulary(Vocabulary.FACTOR, new Localized("Factor", "Factor")));
  private static final List<Term> SHIPPED =
      List.of(term("a", null), term("b", "a"), term("c", "a"), term("d", "b"), term("e", null));

  private static Term term(String id, @Nullable String parent) {
    return named(id, id, parent);
  }

  private static Term named(String id, String name, @Nullable String parent) {
    return new Term(
        Vocabulary.FACTOR,
        id,
        parent,
        new Localized(name, name),
        List.of(),
        List.of(),
        null,
        null,
        0);
  }

  private static Taxonomy edited(List<Term> shipped, TermEdit... edits) {
    return Taxonomies.edited(VOCABULARIES, shipped, List.of(edits));
  }

  private static TermEdit merged(String id, @Nullable String parent, String into) {
    TermEdit edit = new TermEdit(term(id, parent), THEN);
    edit.merge(into, THEN);
    return edit;
  }

  private static List<String> ids(List<Term> terms) {
    return terms.stream().map(Term::id).toList();
  }

  @Test
  void keepsWhatEditorsWroteWhenTheShippedListChanges() {
    TermEdit edit = new TermEdit(named("b", "anders", "a"), THEN);
    List<Term> newer = List.of(term("a", null), named("b", "nieuw", "a"), term("f", "a"));

    Taxonomy taxonomy = edited(newer, edit);

    assertThat(taxonomy.term(Vocabulary.FACTOR, "b").orElseThrow().name().nl()).isEqualTo("anders");
    assertThat(ids(taxonomy.terms(Vocabulary.FACTOR))).containsExactly("a", "b", "f");
  }

  @Test
  void findsAMergedTermUnderItsSuccessorAndItsChildrenBelowThat() {
    Taxonomy taxonomy = edited(SHIPPED, merged("b", "a", "c"));

    assertThat(taxonomy.term(Vocabulary.FACTOR, "b")).contains(term("c", "a"));
    assertThat(ids(taxonomy.terms(Vocabulary.FACTOR))).containsExactly("a", "c", "d", "e");
    assertThat(ids(taxonomy.terms(Vocabulary.FACTOR, List.of("b", "c", "e"))))
        .containsExactly("c", "e");
    assertThat(ids(taxonomy.withBroader(Vocabulary.FACTOR, "d"))).containsExactly("d", "c", "a");
    assertThat(taxonomy.idsOf(Vocabulary.FACTOR, "c")).containsExactlyInAnyOrder("b", "c");
  }

  @Test
  void followsAChainOfMerges() {
    Taxonomy taxonomy = edited(SHIPPED, merged("b", "a", "c"), merged("c", "a", "e"));

    assertThat(taxonomy.term(Vocabulary.FACTOR, "b")).contains(term("e", null));
    assertThat(taxonomy.idsOf(Vocabulary.FACTOR, "e")).containsExactlyInAnyOrder("b", "c", "e");
  }

  @Test
  void putsATermBackWhenMergingIsUndone() {
    TermEdit edit = merged("b", "a", "c");
    edit.restore(THEN);

    assertThat(edited(SHIPPED, edit).terms(Vocabulary.FACTOR)).isEqualTo(SHIPPED_IN_ORDER);
    assertThatThrownBy(() -> edit.restore(THEN)).isInstanceOf(IllegalStateException.class);
  }

  private static final List<Term> SHIPPED_IN_ORDER =
      List.of(term("a", null), term("b", "a"), term("d", "b"), term("c", "a"), term("e", null));

  @Test
  void keepsARetiredTermAndSaysSo() {
    TermEdit edit = new TermEdit(term("b", "a"), THEN);
    edit.retire("c", THEN);
    Taxonomy taxonomy = edited(SHIPPED, edit);
    Term retired = taxonomy.term(Vocabulary.FACTOR, "b").orElseThrow();

    assertThat(taxonomy.isRetired(retired)).isTrue();
    assertThat(taxonomy.isRetired(term("c", "a"))).isFalse();
    assertThat(taxonomy.known(Vocabulary.FACTOR, "b").orElseThrow().successor()).isEqualTo("c");
    assertThatThrownBy(() -> edit.merge("c", THEN)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void putsATermWhereEditorsWantIt() {
    TermEdit first = new TermEdit(term("e", null), THEN);
    first.write(term("e", null), "", THEN);
    TermEdit later = new TermEdit(term("b", "a"), THEN);
    later.write(term("b", "a"), "c", THEN);
    TermEdit added = new TermEdit(term("new", "b"), THEN);

    assertThat(ids(edited(SHIPPED, first, later, added).terms(Vocabulary.FACTOR)))
        .containsExactly("e", "a", "c", "b", "d", "new");
  }

  @Test
  void tellsWhichTermsAnEditTouches() {
    Taxonomy taxonomy = edited(SHIPPED, merged("b", "a", "c"));

    assertThat(taxonomy.touchedSince(THEN.minusSeconds(1)))
        .isEqualTo(Map.of(Vocabulary.FACTOR, Set.of("b", "c", "d")));
    assertThat(taxonomy.touchedSince(THEN)).isEmpty();
    assertThat(taxonomy.edited()).isEqualTo(THEN);
  }
}
