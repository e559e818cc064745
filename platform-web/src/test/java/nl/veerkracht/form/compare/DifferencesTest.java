package nl.veerkracht.form.compare;

import static nl.veerkracht.form.compare.WordDiff.Change.ADDED;
import static nl.veerkracht.form.compare.WordDiff.Change.REMOVED;
import static nl.veerkracht.form.compare.WordDiff.Change.SAME;
import static org.assertj.core.api.Assertions.assertThat;

import nl.veerkracht.form.BundledItems;
import nl.veerkracht.form.Contents;
import nl.veerkracht.form.FieldValues;
import nl.veerkracht.form.Form;
import nl.veerkracht.form.compare.Differences.Difference;
import nl.veerkracht.form.compare.WordDiff.Segment;
import nl.veerkracht.item.Kind;
import org.junit.jupiter.api.Test;

class DifferencesTest {

  private static final Form FORM = Form.of(Kind.INTERVENTION);
  private static final FieldValues BEFORE = Contents.of(BundledItems.of("alleen-jij-bepaalt"));

  @Test
  void showsOnlyWhatChangedInTheOrderOfTheForm() {
    FieldValues after =
        BEFORE
            .with("oud-veld", "nieuw")
            .with("term.factor", BEFORE.get("term.factor") + "\nvakmanschap")
            .with("date", "2020")
            .with("title.nl", BEFORE.get("title.nl") + " 2.0");

    assertThat(Differences.between(FORM, BEFORE, after))
        .extracting(Difference::field)
        .containsExactly("title.nl", "date", "term.factor", "oud-veld");
    assertThat(Differences.between(FORM, BEFORE, BEFORE)).isEmpty();
  }

  @Test
  void comparesEveryTypeOfFieldInItsOwnWay() {
    FieldValues before =
        FieldValues.NONE
            .with("title.nl", "Alleen jij")
            .with("date", "2019-08")
            .with("term.factor", "vakmanschap");
    FieldValues after =
        FieldValues.NONE
            .with("title.nl", "Alleen wij")
            .with("date", "2019-09")
            .with("term.factor", "vakmanschap\nontmoeting");

    assertThat(Differences.between(FORM, before, after))
        .flatExtracting(Difference::segments)
        .containsExactly(
            new Segment(SAME, "Alleen "),
            new Segment(REMOVED, "jij"),
            new Segment(ADDED, "wij"),
            new Segment(REMOVED, "2019-08"),
            new Segment(ADDED, "2019-09"),
            new Segment(SAME, "vakmanschap\n"),
            new Segment(ADDED, "ontmoeting\n"));
  }
}
