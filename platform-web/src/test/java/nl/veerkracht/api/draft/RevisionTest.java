package nl.veerkracht.api.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class RevisionTest {

  @ParameterizedTest
  @ValueSource(strings = {"\"3\"", "W/\"3\"", "\"1\", \"3\""})
  void takesTheRevisionThatIsThere(String ifMatch) {
    assertThat(Revision.of(ifMatch, 3)).hasValue(3);
  }

  @Test
  void takesAnyWhenTheCallerSaysSo() {
    assertThat(Revision.of("*", 3)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"2\"", "3", "\"x\""})
  void refusesAnother(String ifMatch) {
    assertThat(catchThrowable(() -> Revision.of(ifMatch, 3))).hasMessage("draft.stale");
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = " ")
  void asksForOne(@Nullable String ifMatch) {
    assertThat(catchThrowable(() -> Revision.of(ifMatch, 3))).hasMessage("draft.if-match");
  }

  @ParameterizedTest
  @CsvSource({"bytes 0-9/20,10,0", "bytes 10-19/20,,10"})
  void readsWhereAPieceBelongs(String range, @Nullable String length, long from) {
    assertThat(Piece.of(range, length, 20).from()).isEqualTo(from);
  }

  @ParameterizedTest
  @CsvSource({"bytes 0-9/21,10", "bytes 0-9/20,11", "bytes 9-0/20,", "bytes 0-20/20,", "0-9,10"})
  void refusesAPieceThatFitsNowhere(String range, @Nullable String length) {
    assertThat(catchThrowable(() -> Piece.of(range, length, 20))).hasMessage("file.range");
  }
}
