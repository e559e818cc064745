package nl.veerkracht.form.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.veerkracht.form.BundledItems;
import nl.veerkracht.form.Contents;
import nl.veerkracht.form.FieldValues;
import nl.veerkracht.form.compare.Similar.Candidate;
import nl.veerkracht.form.compare.Similar.Likeness;
import nl.veerkracht.form.compare.Similar.Reason;
import nl.veerkracht.taxonomy.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimilarTest {

  private static final List<Candidate> SHIPPED =
      BundledItems.ALL.stream().map(item -> Candidate.of(item.slug(), Contents.of(item))).toList();

  private static Candidate titled(String slug, String title) {
    return new Candidate(slug, title, "", "", "", "");
  }

  private static List<Likeness> find(FieldValues draft) {
    return Similar.find(Candidate.of("new", draft), SHIPPED);
  }

  @Test
  void tellsShippedItemsApartButForThePageAboutTheAgendaAndTheAgenda() {
    List<String> pairs = new ArrayList<>();
    for (Candidate item : SHIPPED) {
      for (Likeness likeness : Similar.find(item, SHIPPED)) {
        pairs.add(
            item.slug() + " " + likeness.candidate().slug() + " " + likeness.text(Language.EN));
      }
    }
    assertThat(pairs)
        .containsExactlyInAnyOrder(
            "de-agenda agenda-veerkrachtige-weerbare-samenleving"
                + " Has nearly the same title: 97 per cent is the same.",
            "agenda-veerkrachtige-weerbare-samenleving de-agenda"
                + " Has nearly the same title: 97 per cent is the same.");
  }

  @Test
  void knowsADoiInAnyNotationAndSaysItFirst() {
    FieldValues draft =
        FieldValues.NONE
            .with("title.nl", "De Vreedzame School")
            .with("doi", "https://doi.org/10.4119/IJCV-2915");

    assertThat(find(draft))
        .extracting(Likeness::reason)
        .containsExactly(Reason.SAME_DOI, Reason.SAME_TITLE);
    assertThat(find(draft).getFirst().text(Language.NL)).isEqualTo("Heeft dezelfde DOI.");
  }

  @ParameterizedTest
  @CsvSource({
    "De Vreedzame School, de vreedzame school!, SAME_TITLE",
    "De Vreedzame School, De Vredzame School, NEARLY_SAME_TITLE",
    "Coöperatie in de wijk, Cooperatie in de wijk, SAME_TITLE",
    "Triple P: positief opvoeden, Triple P - positief opvoede, NEARLY_SAME_TITLE"
  })
  void knowsATitle(String one, String other, Reason reason) {
    List<Likeness> found = Similar.find(titled("a", one), List.of(titled("b", other)));

    assertThat(found).extracting(Likeness::reason).containsExactly(reason);
    assertThat(found.getFirst().score() == 1).isEqualTo(reason == Reason.SAME_TITLE);
  }

  @ParameterizedTest
  @CsvSource({
    "De Vreedzame School, De Vreedzame Wijk",
    "Dreigingsbeeld Terrorisme Nederland 58, Dreigingsbeeld Terrorisme Nederland 59",
    "'', ''",
    "!, ?"
  })
  void tellsTitlesApart(String one, String other) {
    assertThat(Similar.find(titled("a", one), List.of(titled("b", other)))).isEmpty();
  }

  @Test
  void knowsATextUnderAnotherTitle() {
    Candidate item = SHIPPED.getFirst();
    FieldValues draft =
        FieldValues.NONE.with("title.nl", "Iets nieuws").with("summary.nl", item.summaryNl());

    assertThat(find(draft))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.candidate()).isEqualTo(item);
              assertThat(found.reason()).isEqualTo(Reason.LIKE_TEXT);
              assertThat(found.text(Language.EN)).contains("per cent");
            });
  }

  @Test
  void neverFindsTheItemThatADraftIsOf() {
    Candidate item = SHIPPED.getFirst();

    assertThat(Similar.find(item, List.of(item))).isEmpty();
  }
}
