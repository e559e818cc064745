package nl.veerkracht.form.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import nl.veerkracht.form.FieldValues;
import nl.veerkracht.form.Form;
import nl.veerkracht.form.Noise;
import nl.veerkracht.form.compare.ThreeWayMerge.Conflict;
import nl.veerkracht.form.compare.ThreeWayMerge.Merged;
import nl.veerkracht.item.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ThreeWayMergeTest {

  private static Merged merge(String field, String base, String mine, String theirs) {
    return ThreeWayMerge.of(
        Form.of(Kind.PUBLICATION), values(field, base), values(field, mine), values(field, theirs));
  }

  private static FieldValues values(String field, String text) {
    return FieldValues.NONE.with(field, text.replace("/", "\n"));
  }

  @ParameterizedTest
  @CsvSource({
    "title.nl, a, b, a, b",
    "title.nl, a, a, b, b",
    "title.nl, a, b, b, b",
    "title.nl, a, '', a, ''",
    "doi, '', 10.1/a, '', 10.1/a",
    "term.factor, a/b, a/b/c, a, a/c",
    "term.factor, a/b, b, a, ''",
    "term.factor, '', x, y, x/y",
    "links, owner a, owner a/uses b, owner a/uses c, owner a/uses b/uses c",
    "authors, A/B/C, A2/B/C, A/B/C2, A2/B/C2",
    "authors, A, A/B, A/C, A/B/C",
    "authors, A, A/B, A/B, A/B",
    "authors, A/B/C, B/C, A/B/C/D, B/C/D",
    "sources, s | u, s | u/t, s | u/v, s | u/t/v",
    "body.nl, a//b//c, a!//b//c, a//b//c!, a!//b//c!",
    "body.nl, a//b//c//d//e, a//b//c//e, a2//b//c//d//e, a2//b//c//e"
  })
  void keepsTheWorkOfBoth(String field, String base, String mine, String theirs, String merged) {
    Merged result = merge(field, base, mine, theirs);

    assertThat(result.conflicts()).isEmpty();
    assertThat(result.values()).isEqualTo(values(field, merged));
  }

  @ParameterizedTest
  @CsvSource({
    "title.nl, a, b, c",
    "title.nl, a, '', c",
    "date, '', 2019, 2020",
    "authors, A/B, A1/B, A2/B",
    "sources, s, s | u, s | v",
    "body.nl, a//b, a!//b, a?//b",
    "body.nl, a//b, a!//b, a//b!",
    "body.nl, a, a//b, a//c"
  })
  void leavesAConflictToAPersonAndLosesNothing(
      String field, String base, String mine, String theirs) {
    Merged result = merge(field, base, mine, theirs);

    assertThat(result.conflicts())
        .containsExactly(
            new Conflict(
                field,
                values(field, base).get(field),
                values(field, mine).get(field),
                values(field, theirs).get(field)));
    assertThat(result.values()).isEqualTo(values(field, mine));
  }

  @Test
  void keepsTranslatedLinesBesideEachOther() {
    FieldValues base = values("findings.nl", "een/twee").with("findings.en", "one\ntwo");
    FieldValues mine = values("findings.nl", "nul/een/twee").with("findings.en", "zero\none\ntwo");
    FieldValues theirs =
        values("findings.nl", "een/twee/drie").with("findings.en", "one\nsecond\n");
    Merged result = ThreeWayMerge.of(Form.of(Kind.PUBLICATION), base, mine, theirs);

    assertThat(result.conflicts()).isEmpty();
    assertThat(result.values().get("findings.nl")).isEqualTo("nul\neen\ntwee\ndrie");
    assertThat(result.values().get("findings.en").stripTrailing()).isEqualTo("zero\none\nsecond");
  }

  @Test
  void tellsOfBothLanguagesWhereTranslatedLinesMeet() {
    FieldValues base = values("findings.nl", "een");
    FieldValues mine = base.with("findings.en", "one");
    FieldValues theirs = base.with("findings.en", "first");
    Merged result = ThreeWayMerge.of(Form.of(Kind.PUBLICATION), base, mine, theirs);

    assertThat(result.conflicts()).containsExactly(new Conflict("findings.en", "", "one", "first"));
    assertThat(result.values()).isEqualTo(mine);
  }

  @Test
  void keepsFieldsThatAFormNoLongerHas() {
    assertThat(merge("oud-veld", "", "", "tekst").values().get("oud-veld")).isEqualTo("tekst");
    assertThat(merge("oud-veld", "", "een", "twee").conflicts()).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource
  void isFairToBothWhateverIsTyped(Kind kind) {
    Form form = Form.of(kind);
    Random random = new Random(7);
    for (int round = 0; round < 100; round++) {
      FieldValues base = Noise.in(form, random);
      FieldValues mine = Noise.in(form, random);
      FieldValues theirs = Noise.in(form, random);

      assertThat(ThreeWayMerge.of(form, base, mine, base)).isEqualTo(new Merged(mine, List.of()));
      assertThat(ThreeWayMerge.of(form, base, base, mine)).isEqualTo(new Merged(mine, List.of()));
      assertThat(ThreeWayMerge.of(form, base, mine, mine)).isEqualTo(new Merged(mine, List.of()));
      assertThat(ThreeWayMerge.of(form, base, mine, theirs).conflicts())
          .extracting(Conflict::field)
          .isEqualTo(
              ThreeWayMerge.of(form, base, theirs, mine).conflicts().stream()
                  .map(Conflict::field)
                  .toList());
    }
  }
}
