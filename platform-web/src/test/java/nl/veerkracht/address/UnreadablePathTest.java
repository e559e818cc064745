package nl.veerkracht.address;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnreadablePathTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/nl",
        "/nl/",
        "/nl/zoeken;x=y",
        "/nl//zoeken",
        "/nl/item/a+b",
        "/nl/item/caf%C3%A9",
        "/nl/item/caf\u00c3\u00a9",
        "/nl/item/a%2Fb",
        "/nl/item/%252F",
        "/nl/item/%F0%9F%98%80",
        "/nl/./item/..",
        "/nl/item/..;/x",
        "/nl/item/.../x"
      })
  void leavesAloneWhatCanBeRead(String path) {
    assertThat(UnreadablePath.standIn(path)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%00",
        "%FF",
        "%zz",
        "%2",
        "%",
        "%-1",
        "%+1",
        "%u0041",
        "%C0%AF",
        "%E2%82",
        "%ED%A0%80",
        "a%5Cb",
        "a\\b",
        "caf\u00e9",
        "../../..",
        "%2E%2E/%2e%2e/..",
        "..%2F..%2F.."
      })
  void findsWhatCannotBeRead(String unreadable) {
    assertThat(UnreadablePath.standIn("/nl/item/" + unreadable)).hasValue("/nl/%EF%BF%BD");
  }

  @ParameterizedTest
  @CsvSource({
    "/en/item/%zz, /en/%EF%BF%BD",
    "/%zz, /%EF%BF%BD",
    "/xx/%zz, /%EF%BF%BD",
    "/nl%zz, /%EF%BF%BD",
    "/nl/%zz/../zoeken, /nl/%EF%BF%BD",
    "/../nl, /%EF%BF%BD",
    "/., /%EF%BF%BD",
    "nl, /%EF%BF%BD",
    "*, /%EF%BF%BD",
    "'', /%EF%BF%BD",
    "/api/%zz, /api/v1/%EF%BF%BD",
    "/api/v1/items/%zz, /api/v1/%EF%BF%BD"
  })
  void keepsTheLanguageOrTheApi(String path, String standIn) {
    assertThat(UnreadablePath.standIn(path)).hasValue(standIn);
  }

  @Test
  void knowsAStandInAndItIsReadable() {
    assertThat(UnreadablePath.isStandIn("/nl/\uFFFD")).isTrue();
    assertThat(UnreadablePath.isStandIn("/nl/item/rots-en-water")).isFalse();
    assertThat(UnreadablePath.standIn("/nl/%EF%BF%BD")).isEmpty();
  }
}
