package nl.veerkracht.front;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.veerkracht.item.Kind;
import nl.veerkracht.taxonomy.Localized;
import org.junit.jupiter.api.Test;

class FeatureListTest {

  private static FeatureList listOf(long... items) {
    FeatureList list = new FeatureList(List.of());
    for (long item : items) {
      list.add(new Feature(item, null), FeatureList.MOST);
    }
    return list;
  }

  private static Feature feature(FeatureList list, long item) {
    return list.of(item).orElseThrow();
  }

  private static List<Long> items(FeatureList list) {
    return list.all().stream().map(Feature::item).toList();
  }

  @Test
  void addsAtTheEndOrWhereSomethingStoodBefore() {
    FeatureList list = listOf(7, 8, 9);
    Feature eight = feature(list, 8);
    list.remove(eight);
    assertThat(items(list)).containsExactly(7L, 9L);

    list.add(eight, 2);
    assertThat(items(list)).containsExactly(7L, 8L, 9L);
    list.add(new Feature(6, null), 0);
    assertThat(items(list)).containsExactly(6L, 7L, 8L, 9L);
  }

  @Test
  void changesPlacesWithTheNeighbourAndStopsAtTheEnds() {
    FeatureList list = listOf(7, 8, 9);

    assertThat(list.raise(feature(list, 9))).isTrue();
    assertThat(items(list)).containsExactly(7L, 9L, 8L);
    assertThat(list.lower(feature(list, 7))).isTrue();
    assertThat(items(list)).containsExactly(9L, 7L, 8L);
    assertThat(list.raise(feature(list, 9))).isFalse();
    assertThat(list.lower(feature(list, 8))).isFalse();
    assertThat(list.lower(new Feature(5, null))).isFalse();
    assertThat(items(list)).containsExactly(9L, 7L, 8L);
  }

  @Test
  void numbersThePlacesWithoutGaps() {
    FeatureList list = listOf(7, 8, 9);
    list.remove(feature(list, 7));
    list.raise(feature(list, 9));

    assertThat(list.all()).extracting(Feature::place).containsExactly(1, 2);
  }

  @Test
  void isFullAtItsMost() {
    assertThat(listOf(1, 2, 3, 4, 5, 6, 7).isFull()).isFalse();
    assertThat(listOf(1, 2, 3, 4, 5, 6, 7, 8).isFull()).isTrue();
  }

  @Test
  void showsAnItemOnItsLastDayStill() {
    LocalDate day = LocalDate.of(2026, 3, 1);
    Localized text = new Localized("Tekst", null);

    assertThat(new FeaturedItem("a", Kind.TOOL, text, text, null, day))
        .satisfies(item -> assertThat(item.isOn(day)).isTrue())
        .satisfies(item -> assertThat(item.isOn(day.plusDays(1))).isFalse());
    assertThat(new FeaturedItem("a", Kind.TOOL, text, text, null, null).isOn(LocalDate.MAX))
        .isTrue();
  }
}
