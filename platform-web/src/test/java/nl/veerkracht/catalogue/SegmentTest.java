package nl.veerkracht.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.veerkracht.search.Highlighted;
import nl.veerkracht.search.Range;
import org.junit.jupiter.api.Test;

class SegmentTest {

  @Test
  void cutsATextAtItsMarksAndLosesNothing() {
    Highlighted text = new Highlighted("Rots & Water", List.of(new Range(0, 4), new Range(7, 12)));

    assertThat(Segment.of(text))
        .containsExactly(
            new Segment("Rots", true), new Segment(" & ", false), new Segment("Water", true));
  }

  @Test
  void isOnePieceWithoutMarks() {
    assertThat(Segment.of(new Highlighted("Rots", List.of())))
        .containsExactly(new Segment("Rots", false));
    assertThat(Segment.of(new Highlighted("", List.of()))).isEmpty();
  }
}
