package nl.veerkracht.page;

import static org.assertj.core.api.Assertions.assertThat;

import nl.veerkracht.address.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArrivalTest {

  @Test
  void knowsThePageThatLedHere() {
    Arrival arrival = Arrival.after(true, "https://portal.example/en/search?q=a%26b&kind=tool");

    assertThat(arrival.queryAt(Place.SEARCH)).hasValue("q=a%26b&kind=tool");
    assertThat(arrival.queryAt(Place.HOME)).isEmpty();
    assertThat(arrival.fromEditors()).isFalse();
  }

  @Test
  void knowsThePagesOfEditors() {
    assertThat(Arrival.after(true, "http://localhost/nl/zoekgedrag").fromEditors()).isTrue();
    assertThat(Arrival.after(true, "http://localhost/nl/begrip/a.b").fromEditors()).isTrue();
    assertThat(Arrival.after(true, "http://localhost/nl/lijsten").fromEditors()).isFalse();
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {"", "zoeken", "http://localhost", "http://localhost/nl/zoeken?q=%zz", "mailto:a"})
  void leavesOutWhatItCannotRead(String referer) {
    Arrival arrival = Arrival.after(true, referer);

    assertThat(arrival.looked()).isTrue();
    assertThat(arrival.from()).isNull();
  }
}
