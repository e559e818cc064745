package nl.veerkracht.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import nl.veerkracht.taxonomy.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartialDateTest {

  @ParameterizedTest
  @CsvSource({
    "2019, 2019-01-01, 2019, 2019",
    "2019-08, 2019-08-01, augustus 2019, August 2019",
    "2019-08-26, 2019-08-26, 26 augustus 2019, 26 August 2019"
  })
  void isWrittenAsPreciselyAsItIsKnown(String iso, LocalDate first, String dutch, String english) {
    PartialDate date = PartialDate.parse(iso);

    assertThat(date.firstDay()).isEqualTo(first);
    assertThat(date.written(Language.NL.locale())).isEqualTo(dutch);
    assertThat(date.written(Language.EN.locale())).isEqualTo(english);
  }

  @ParameterizedTest
  @CsvSource({"2019, 2019-12-31", "2020-02, 2020-02-29", "2019-08-26, 2019-08-26"})
  void lastsUntilTheLastDayThatItCanMean(String iso, LocalDate last) {
    assertThat(PartialDate.parse(iso).lastDay()).isEqualTo(last);
  }

  @Test
  void standsWhereItsFirstDayDoes() {
    Stream<String> dates = Stream.of("2020", "2019-08-26", "2019-08", "2019", "2019-12-31");

    assertThat(dates.map(PartialDate::parse).sorted().map(date -> date.written(Locale.ENGLISH)))
        .containsExactly("2019", "August 2019", "26 August 2019", "31 December 2019", "2020");
  }

  @Test
  void refusesWhatIsNoDate() {
    assertThatThrownBy(() -> PartialDate.parse("onbekend"))
        .isInstanceOf(NumberFormatException.class);
    assertThatThrownBy(() -> PartialDate.parse("2019-02-30").firstDay())
        .isInstanceOf(DateTimeException.class);
  }

  @Test
  void tellsDatesApartThatStartOnTheSameDay() {
    assertThat(Arrays.asList(PartialDate.parse("2019"), PartialDate.parse("2019-01")))
        .doesNotHaveDuplicates();
  }
}
