package nl.veerkracht.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.veerkracht.taxonomy.Json;
import nl.veerkracht.taxonomy.Localized;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DetailsJsonTest {

  @ParameterizedTest
  @EnumSource
  void readsBackEverythingOfAnItemThatWasWritten(Kind kind) {
    ItemContent content = Examples.of(kind);

    assertThat(Json.read(Json.write(content), ItemContent.class)).isEqualTo(content);
  }

  @ParameterizedTest
  @EnumSource
  void namesTheKindInTheDetails(Kind kind) {
    assertThat(Json.write(Examples.of(kind)))
        .contains("\"details\":{\"kind\":\"" + kind.code() + "\"");
  }

  @Test
  void leavesOutWhatIsNotKnownAndReadsItAsUnknown() {
    ItemContent bare =
        bare(new Publication(List.of(), null, null, null, null, null, null, List.of(), null));

    String json = Json.write(bare);

    assertThat(json).doesNotContain("null", "publisher", "website");
    assertThat(Json.read(json, ItemContent.class)).isEqualTo(bare);
  }

  @Test
  void readsDetailsOfWhichEverythingIsMissing() {
    String json =
        """
        {"slug":"x","title":{"nl":"X"},"summary":{"en":"X"},"details":{"kind":"intervention"}}\
        """;

    ItemContent read = Json.read(json, ItemContent.class);

    assertThat(read.kind()).isEqualTo(Kind.INTERVENTION);
    assertThat(read.details()).isEqualTo(Interventions.UNKNOWN);
    assertThat(read.terms()).isEmpty();
    assertThat(read.links()).isEmpty();
    assertThat(read.sources()).isEmpty();
  }

  @Test
  void writesTheSameContentAlwaysInTheSameWay() {
    ItemContent content = Examples.of(Kind.INTERVENTION);

    assertThat(Json.write(Json.read(Json.write(content), ItemContent.class)))
        .isEqualTo(Json.write(content));
  }

  private static ItemContent bare(Details details) {
    Localized text = new Localized("Tekst", null);
    return new ItemContent(
        "bare", text, text, null, null, List.of(), null, Map.of(), List.of(), List.of(), details,
        List.of());
  }
}
