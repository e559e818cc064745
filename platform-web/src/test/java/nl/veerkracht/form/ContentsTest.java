package nl.veerkracht.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.veerkracht.item.EditorialPage;
import nl.veerkracht.item.Examples;
import nl.veerkracht.item.Intervention;
import nl.veerkracht.item.ItemContent;
import nl.veerkracht.item.Kind;
import nl.veerkracht.item.Link;
import nl.veerkracht.item.Publication;
import nl.veerkracht.item.Relation;
import nl.veerkracht.item.Tool;
import nl.veerkracht.taxonomy.Localized;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ContentsTest {

  private static ItemContent content(FieldValues values, Kind kind) {
    return Contents.content(values, kind, "new", null);
  }

  private static ItemContent again(ItemContent item) {
    return Contents.content(Contents.of(item), item.kind(), item.slug(), item);
  }

  @Test
  void bringsEveryShippedItemBackAsItWas() {
    assertThat(BundledItems.ALL)
        .hasSizeGreaterThan(200)
        .allSatisfy(item -> assertThat(again(item)).isEqualTo(item));
  }

  @ParameterizedTest
  @EnumSource
  void bringsAnItemOfWhichEverythingIsKnownBackAsItWas(Kind kind) {
    ItemContent item = Examples.of(kind);

    assertThat(again(item)).isEqualTo(item);
  }

  /** Without a base nothing can be carried over: whatever is lost then has no field. */
  @Test
  void needsABaseOnlyForRecognitionsAndFindings() {
    for (ItemContent item : BundledItems.ALL) {
      ItemContent bare = Contents.content(Contents.of(item), item.kind(), item.slug(), null);
      if (item.details() instanceof Intervention) {
        assertThat(((Intervention) bare.details()).recognitions()).isEmpty();
        assertThat(((Intervention) bare.details()).findings()).isEmpty();
        assertThat(bare.terms()).isEqualTo(item.terms());
      } else {
        assertThat(bare).isEqualTo(item);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void fillsEveryFieldOfItsFormAndNoOther(Kind kind) {
    FieldValues values = Contents.of(Examples.of(kind));

    assertThat(Form.of(kind).fields())
        .filteredOn(field -> values.get(field.name()).isEmpty())
        .extracting(FieldDefinition::name)
        .isSubsetOf("term.age", "explains.phenomenon");
    assertThat(Form.of(kind).fields().stream().map(FieldDefinition::name))
        .containsSubsequence(values.values().keySet());
  }

  @Test
  void keepsARecognitionWhenTheRestChanges() {
    ItemContent base = Examples.of(Kind.INTERVENTION);
    FieldValues changed = Contents.of(base).with("goal.nl", "Ander doel").with("age.to", "");
    Intervention before = (Intervention) base.details();
    Intervention after =
        (Intervention) Contents.content(changed, Kind.INTERVENTION, "new", base).details();

    assertThat(after.recognitions()).isNotEmpty().isEqualTo(before.recognitions());
    assertThat(after.findings()).isNotEmpty().isEqualTo(before.findings());
    assertThat(after.goal()).isEqualTo(new Localized("Ander doel", "Goal"));
    assertThat(after.age().to()).isNull();
  }

  @Test
  void keepsWhatAPageExplainsAlsoWhereTheFormDoesNotOfferIt() {
    ItemContent page = Examples.of(Kind.PAGE);
    ItemContent base =
        new ItemContent(
            page.slug(),
            page.title(),
            page.summary(),
            page.body(),
            page.date(),
            page.languages(),
            page.website(),
            Map.of("evidence", List.of("goed-onderbouwd")),
            page.links(),
            page.sources(),
            new EditorialPage(new EditorialPage.Explains("evidence", "goed-onderbouwd"), 3),
            List.of());

    assertThat(again(base)).isEqualTo(base);
  }

  @Test
  void takesATextInOneLanguage() {
    ItemContent read = content(FieldValues.NONE.with("title.en", " Title "), Kind.TOOL);

    assertThat(read.title()).isEqualTo(new Localized(null, "Title"));
  }

  @Test
  void holdsThePlaceOfALineThatIsNotTranslated() {
    FieldValues values =
        FieldValues.NONE.with("steps.nl", "een\ntwee\ndrie").with("steps.en", "one\n\nthree\nfour");

    assertThat(((Tool) content(values, Kind.TOOL).details()).steps())
        .containsExactly(
            new Localized("een", "one"),
            new Localized("twee", null),
            new Localized("drie", "three"),
            new Localized(null, "four"));
  }

  @Test
  void leavesOutWhatIsNotWrittenAsItShould() {
    FieldValues values =
        FieldValues.NONE
            .with("date", "2019-02-30")
            .with("website", "www.nji.nl")
            .with("links", "owner\nonbekend nji\nowner https://platform.nl/item/nji?lang=nl\n")
            .with("sources", " | https://www.nji.nl\nTitel | geen adres | vorig jaar")
            .with("doi", "https://doi.org/10.1007/abc");
    ItemContent read = content(values, Kind.PUBLICATION);

    assertThat(read.date()).isNull();
    assertThat(read.website()).isNull();
    assertThat(read.links()).containsExactly(new Link(Relation.OWNER, "nji"));
    assertThat(read.sources())
        .singleElement()
        .satisfies(
            source -> {
              assertThat(source.title()).isEqualTo("Titel");
              assertThat(source.url()).isNull();
              assertThat(source.date()).isNull();
            });
    assertThat(((Publication) read.details()).doi()).isEqualTo("10.1007/abc");
  }

  @Test
  void isAboutTheTermThatAPageExplains() {
    FieldValues values = FieldValues.NONE.with("explains.phenomenon", "polarisatie");
    ItemContent read = content(values, Kind.PAGE);

    assertThat(((EditorialPage) read.details()).explains().vocabulary()).isEqualTo("phenomenon");
    assertThat(read.terms()).isEqualTo(Map.of("phenomenon", List.of("polarisatie")));
  }

  @ParameterizedTest
  @EnumSource
  void makesContentOfNothingAndOfAnything(Kind kind) {
    assertThatCode(() -> Contents.of(content(FieldValues.NONE, kind))).doesNotThrowAnyException();
    Random random = new Random(1);
    for (int round = 0; round < 200; round++) {
      FieldValues values = Noise.in(Form.of(kind), random);
      ItemContent read = content(values, kind);
      assertThat(again(read)).isEqualTo(read);
    }
  }
}
