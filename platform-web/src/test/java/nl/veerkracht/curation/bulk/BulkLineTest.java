package nl.veerkracht.curation.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import nl.veerkracht.item.Examples;
import nl.veerkracht.item.Item;
import nl.veerkracht.item.Kind;
import org.junit.jupiter.api.Test;

class BulkLineTest {

  private static final Instant THEN = Instant.parse("2026-03-01T09:00:00Z");
  private static final Instant LATER = Instant.parse("2026-03-02T09:00:00Z");

  private final Item item = new Item(Examples.of(Kind.TOOL), "test", "", THEN);
  private final BulkLine line = new BulkLine(1, 1, item.version());

  @Test
  void changesOnlyWhatTheEditorSaw() {
    assertThat(line.hindered(item)).isEmpty();
    assertThat(new BulkLine(1, 1, item.version() + 1).hindered(item)).contains(Why.CHANGED);
    item.retire(LATER);
    assertThat(line.hindered(item)).contains(Why.OFFLINE);
  }

  @Test
  void undoesNothingThatSomebodyChangedSince() {
    line.changed(4);

    assertThat(line.hinderedUndo(item, 4)).isEmpty();
    assertThat(line.hinderedUndo(item, 5)).contains(Why.CHANGED);
    item.retire(LATER);
    assertThat(line.hinderedUndo(item, 4)).contains(Why.OFFLINE);
  }

  @Test
  void takesBackItsOwnCheckOnly() {
    item.check(THEN);
    line.checked(THEN, new Item.Checks(null, null));

    assertThat(line.hinderedUndo(item, 1)).isEmpty();
    item.check(LATER);
    assertThat(line.hinderedUndo(item, 1)).contains(Why.CHECKED);
  }
}
