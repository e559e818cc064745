package nl.veerkracht.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ItemTest {

  private static final Instant MONDAY = Instant.parse("2026-11-23T10:00:00Z");
  private static final Instant TUESDAY = Instant.parse("2026-11-24T10:00:00Z");

  private static Item tool() {
    return new Item(Examples.of(Kind.TOOL), "agenda", "fingerprint", MONDAY);
  }

  @Test
  void isPublishedFromTheStart() {
    Item item = tool();

    assertThat(item.state()).isEqualTo(State.PUBLISHED);
    assertThat(item.slug()).isEqualTo("example-tool");
    assertThat(item.published()).isEqualTo(MONDAY);
    assertThat(item.changed()).isEqualTo(MONDAY);
  }

  @Test
  void remembersWhenItWasPublishedFirstWhenItIsWrittenAgain() {
    Item item = tool();

    item.write(Examples.of(Kind.TOOL), "other fingerprint", TUESDAY);

    assertThat(item.published()).isEqualTo(MONDAY);
    assertThat(item.changed()).isEqualTo(TUESDAY);
    assertThat(item.fingerprint()).isEqualTo("other fingerprint");
  }

  @Test
  void isRetiredOnceAndPublishedAgainWhenItIsWritten() {
    Item item = tool();

    item.retire(TUESDAY);

    assertThat(item.state()).isEqualTo(State.RETIRED);
    assertThat(item.changed()).isEqualTo(TUESDAY);
    assertThatThrownBy(() -> item.retire(TUESDAY)).isInstanceOf(IllegalStateException.class);

    item.write(Examples.of(Kind.TOOL), "fingerprint", TUESDAY);

    assertThat(item.state()).isEqualTo(State.PUBLISHED);
  }

  @Test
  void belongsToThePortalOnceEditorsRetireItAndStaysSoWhenItIsRestored() {
    Item item = tool();

    item.retire("Niet meer in gebruik", TUESDAY);

    assertThat(item.state()).isEqualTo(State.RETIRED);
    assertThat(item.retiredReason()).isEqualTo("Niet meer in gebruik");
    assertThat(item.origin()).isEqualTo(Item.PORTAL);
    assertThatThrownBy(() -> item.retire("Nog eens", TUESDAY))
        .isInstanceOf(IllegalStateException.class);
    assertThat(item.retiredReason()).isEqualTo("Niet meer in gebruik");

    Instant later = TUESDAY.plusSeconds(1);
    item.restore(later);

    assertThat(item.state()).isEqualTo(State.PUBLISHED);
    assertThat(item.retiredReason()).isNull();
    assertThat(item.origin()).isEqualTo(Item.PORTAL);
    assertThat(item.changed()).isEqualTo(later);
    assertThatThrownBy(() -> item.restore(later)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void forgetsWhyItWasRetiredWhenItIsPublishedAgain() {
    Item item = tool();
    item.retire("Niet meer in gebruik", TUESDAY);

    item.publish(Examples.of(Kind.TOOL), 7, TUESDAY);

    assertThat(item.state()).isEqualTo(State.PUBLISHED);
    assertThat(item.retiredReason()).isNull();
  }

  @Test
  void refusesALinkToWhatIsNotThere() {
    assertThatThrownBy(() -> tool().link(Map.of("example-owner", 1L)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("example-tool")
        .hasMessageContaining("example-developer");
  }
}
