package nl.veerkracht.curation.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.veerkracht.item.Examples;
import nl.veerkracht.item.ItemContent;
import nl.veerkracht.item.Kind;
import nl.veerkracht.item.Link;
import nl.veerkracht.item.Relation;
import nl.veerkracht.taxonomy.Localized;
import nl.veerkracht.taxonomy.Taxonomies;
import nl.veerkracht.taxonomy.Term;
import nl.veerkracht.taxonomy.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlanningTest {

  private static final String SETTING = Vocabulary.SETTING;

  private static final Planning PLANNING =
      new Planning(
          Taxonomies.of(
              List.of(new Vocabulary(SETTING, name("Plek"))),
              List.of(term("school", null), term("basisschool", "school"), term("wijk", null))));

  private static Localized name(String text) {
    return new Localized(text, null);
  }

  private static Term term(String id, @Nullable String parent) {
    return new Term(SETTING, id, parent, name(id), List.of(), List.of(), null, null, 0);
  }

  private static ItemContent tool(String... settings) {
    return Examples.of(Kind.TOOL).withTerms(SETTING, List.of(settings));
  }

  private static Plan plan(ItemContent content, Deed deed, String term, String other) {
    return PLANNING.of(content, new BulkChange(deed, SETTING, term, other), false);
  }

  private static List<String> settings(Plan plan) {
    return ((Plan.Revises) plan).after().terms(SETTING);
  }

  private static Plan stays(Why why) {
    return new Plan.Stays(why);
  }

  @Test
  void addsATermWhereNothingSaysItAlready() {
    assertThat(settings(plan(tool("wijk"), Deed.ADD, "school", "")))
        .containsExactly("wijk", "school");
    assertThat(plan(tool("school"), Deed.ADD, "school", "")).isEqualTo(stays(Why.HAS));
    assertThat(plan(tool("basisschool"), Deed.ADD, "school", "")).isEqualTo(stays(Why.NARROWER));
    assertThat(settings(plan(tool("school", "wijk"), Deed.ADD, "basisschool", "")))
        .containsExactly("wijk", "basisschool");
    assertThat(plan(Examples.of(Kind.ORGANISATION), Deed.ADD, "wijk", ""))
        .isEqualTo(stays(Why.KIND));
  }

  @Test
  void takesATermAwayWhereItIs() {
    Plan plan = plan(tool("school"), Deed.REMOVE, "school", "");

    assertThat(((Plan.Revises) plan).after().terms()).doesNotContainKey(SETTING);
    assertThat(plan(tool("basisschool"), Deed.REMOVE, "school", "")).isEqualTo(stays(Why.LACKS));
  }

  @Test
  void leavesAPageTheTermThatItExplains() {
    BulkChange change = new BulkChange(Deed.REMOVE, Vocabulary.FACTOR, "emotieregulatie", "");

    assertThat(PLANNING.of(Examples.of(Kind.PAGE), change, false)).isEqualTo(stays(Why.EXPLAINS));
  }

  @Test
  void leavesAStageOfEvaluationThatIsJudged() {
    BulkChange change = new BulkChange(Deed.ADD, Vocabulary.EVALUATION_STAGE, "idee", "");

    assertThat(PLANNING.of(Examples.of(Kind.INTERVENTION), change, false))
        .isEqualTo(stays(Why.JUDGED));
  }

  @Test
  void replacesATermAndSaysNothingTwice() {
    assertThat(settings(plan(tool("school"), Deed.REPLACE, "school", "wijk")))
        .containsExactly("wijk");
    assertThat(settings(plan(tool("school", "wijk"), Deed.REPLACE, "school", "wijk")))
        .containsExactly("wijk");
    assertThat(plan(tool("wijk"), Deed.REPLACE, "school", "wijk")).isEqualTo(stays(Why.LACKS));
  }

  @Test
  void givesAnItemOneOwner() {
    ItemContent tool = Examples.of(Kind.TOOL);
    Plan plan = plan(tool, Deed.OWNER, "nji", "");
    ItemContent after = ((Plan.Revises) plan).after();

    assertThat(after.links().stream().filter(link -> link.relation() == Relation.OWNER))
        .containsExactly(new Link(Relation.OWNER, "nji"));
    assertThat(after.links()).hasSameSizeAs(tool.links());
    assertThat(plan(after, Deed.OWNER, "nji", "")).isEqualTo(stays(Why.HAS));
    assertThat(plan(tool, Deed.OWNER, tool.slug(), "")).isEqualTo(stays(Why.SELF));
    assertThat(plan(Examples.of(Kind.PAGE), Deed.OWNER, "nji", "")).isEqualTo(stays(Why.KIND));
  }

  @Test
  void leavesAnItemAloneThatSomebodyWritesAt() {
    ItemContent tool = Examples.of(Kind.TOOL);
    BulkChange add = new BulkChange(Deed.ADD, SETTING, "school", "");
    BulkChange check = new BulkChange(Deed.CHECK, "", "", "");

    assertThat(PLANNING.of(tool, add, true)).isEqualTo(stays(Why.DRAFT));
    assertThat(PLANNING.of(tool, check, true)).isInstanceOf(Plan.Checks.class);
  }
}
