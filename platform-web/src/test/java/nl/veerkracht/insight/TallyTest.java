package nl.veerkracht.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.veerkracht.insight.Asked.Choice;
import nl.veerkracht.insight.Asked.Found;
import org.junit.jupiter.api.Test;

class TallyTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
  private static final LocalDate TOMORROW = TODAY.plusDays(1);

  private final Tally tally = new Tally();

  private void asks(String network, String words, Found found) {
    tally.searched(TODAY, new Asked(words, false, List.of(), found), network);
  }

  private static Count count(What what, String subject) {
    return new Count(TODAY, what, subject);
  }

  @Test
  void countsSearchesAtOnceAndTheirWordsOnlyFromASecondNetwork() {
    asks("a", "Zwadder", Found.NOTHING);
    asks("a", "zwadder", Found.NOTHING);
    assertThat(tally.take(TODAY))
        .containsOnly(
            Map.entry(count(What.SEARCH, ""), 2L), Map.entry(count(What.SEARCH_NOTHING, ""), 2L));

    asks("b", " ZWADDER ", Found.NOTHING);
    assertThat(tally.take(TODAY))
        .containsEntry(count(What.ASKED, "zwadder"), 3L)
        .containsEntry(count(What.NOTHING, "zwadder"), 3L);
    asks("a", "zwadder", Found.LITTLE);
    assertThat(tally.take(TODAY))
        .containsOnly(
            Map.entry(count(What.SEARCH, ""), 1L),
            Map.entry(count(What.ASKED, "zwadder"), 1L),
            Map.entry(count(What.LITTLE, "zwadder"), 1L));
  }

  @Test
  void forgetsAtTheEndOfADayWhatOneNetworkAsked() {
    asks("a", "zwadder", Found.ENOUGH);
    tally.take(TODAY);
    assertThat(tally.take(TOMORROW)).isEmpty();
    tally.searched(TOMORROW, new Asked("zwadder", false, List.of(), Found.ENOUGH), "b");
    tally.opened(TOMORROW, "zwadder", "");

    assertThat(tally.take(TOMORROW)).containsOnlyKeys(new Count(TOMORROW, What.SEARCH, ""));
  }

  @Test
  void countsWhatIsOpenedButItsQuestionOnlyWhenThatCounts() {
    asks("a", "zwadder", Found.ENOUGH);
    tally.opened(TODAY, "Zwadder", "pad");
    tally.opened(TODAY, "nooit gevraagd", "pad");
    assertThat(tally.take(TODAY))
        .containsOnly(
            Map.entry(count(What.SEARCH, ""), 1L), Map.entry(count(What.ITEM, "pad"), 2L));

    asks("b", "zwadder", Found.ENOUGH);
    assertThat(tally.take(TODAY)).containsEntry(count(What.OPENED, "zwadder"), 1L);
    tally.opened(TODAY, "zwadder", "");
    assertThat(tally.take(TODAY)).containsOnly(Map.entry(count(What.OPENED, "zwadder"), 1L));
  }

  @Test
  void blamesNoWordsForWhatFiltersLeaveOut() {
    Asked narrow = new Asked("zwadder", true, List.of(new Choice("kind", "tool")), Found.NOTHING);
    tally.searched(TODAY, narrow, "a");
    tally.searched(TODAY, narrow, "b");

    assertThat(tally.take(TODAY))
        .containsOnly(
            Map.entry(count(What.SEARCH, ""), 2L),
            Map.entry(count(What.SEARCH_NOTHING, ""), 2L),
            Map.entry(count(What.FILTER, "kind=tool"), 2L),
            Map.entry(count(What.ASKED, "zwadder"), 2L));
  }

  @Test
  void keepsNoMoreThanFits() {
    IntStream.range(0, Tally.MOST + 10).forEach(i -> tally.opened(TODAY, "", "item-" + i));
    tally.opened(TODAY, "", "item-0");

    Map<Count, Long> taken = tally.take(TODAY);
    assertThat(taken).hasSize(Tally.MOST).containsEntry(count(What.ITEM, "item-0"), 2L);
  }

  @Test
  void takesBackWhatCouldNotBeWrittenDown() {
    tally.opened(TODAY, "", "pad");
    Map<Count, Long> taken = tally.take(TODAY);
    tally.opened(TODAY, "", "pad");
    tally.giveBack(taken);

    assertThat(tally.take(TOMORROW)).containsOnly(Map.entry(count(What.ITEM, "pad"), 2L));
  }

  @Test
  void remembersTheQuestionsAskedLastAndSharesNoMoreThanPeopleHave() {
    Questions questions = new Questions(TODAY);
    List<What> asked = List.of(What.ASKED);
    IntStream.range(0, Questions.MOST + 1).forEach(i -> questions.asked("vraag " + i, "a", asked));
    assertThat(questions.size()).isEqualTo(Questions.MOST);
    assertThat(questions.asked("vraag 0", "b", asked)).isEmpty();

    long shared =
        IntStream.range(0, Questions.MOST_SHARED + 5)
            .map(i -> Questions.MOST - i)
            .filter(i -> !questions.asked("vraag " + i, "b", asked).isEmpty())
            .count();
    assertThat(shared).isEqualTo(Questions.MOST_SHARED);
  }
}
