package nl.veerkracht.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import nl.veerkracht.taxonomy.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

  private static final String NAME = "rots-en-water";

  /** A place that holds many things has the address of one of them. */
  private static Stream<Address> addressesOf(Place place) {
    Stream<Address> alone = Arrays.stream(Language.values()).map(it -> new Address(it, place, ""));
    return alone.map(
        address ->
            Address.parse(place.path(address.language(), NAME))
                .filter(found -> found.place() == place)
                .orElse(address));
  }

  @ParameterizedTest
  @EnumSource
  void readsBackTheAddressOfEveryPlaceInBothLanguages(Place place) {
    assertThat(addressesOf(place))
        .allSatisfy(address -> assertThat(Address.parse(address.path())).contains(address));
  }

  @Test
  void givesNoTwoPlacesTheSameAddress() {
    assertThat(Arrays.stream(Place.values()).flatMap(AddressTest::addressesOf).map(Address::path))
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource({
    "/nl, /en",
    "/nl/zoeken, /en/search",
    "/nl/item/pad, /en/item/pad",
    "/nl/pagina/over, /en/page/over",
    "/nl/factoren, /en/factors",
    "/nl/factoren/emotieregulatie, /en/factors/emotieregulatie",
    "/nl/fenomenen/polarisatie, /en/phenomena/polarisatie"
  })
  void findsTheSamePlaceInTheOtherLanguage(String dutch, String english) {
    assertThat(Address.parse(dutch).map(address -> address.in(Language.EN).path()))
        .contains(english);
    assertThat(Address.parse(english).map(address -> address.in(Language.NL).path()))
        .contains(dutch);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/",
        "/de",
        "/NL",
        "nl",
        "/nl/",
        "/nl/search",
        "/en/zoeken",
        "/nl/item",
        "/nl/item/",
        "/nl//pad",
        "/nl/zoeken/pad",
        "/nl/item/pad/meer",
        "/nl/catalogue/item.xhtml",
        "/theme/platform.css"
      })
  void findsNothingAtOtherAddresses(String path) {
    assertThat(Address.parse(path)).isEmpty();
  }
}
