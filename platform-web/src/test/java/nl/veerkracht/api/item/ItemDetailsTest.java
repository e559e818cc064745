package nl.veerkracht.api.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.veerkracht.api.http.JsonFormat;
import nl.veerkracht.api.item.ItemDetails.ToolDetails;
import nl.veerkracht.api.vocabulary.LocalizedText;
import nl.veerkracht.item.Details;
import nl.veerkracht.item.Kind;
import org.junit.jupiter.api.Test;

class ItemDetailsTest {

  @Test
  void writesTheDetailsOfTheKindThoughTheItemOnlyKnowsThatThereAreSome() {
    ItemDetails details =
        new ToolDetails("tool", null, List.of(new LocalizedText("Stap", null)), null);

    assertThat(JsonFormat.create().toJson(Map.of("details", details)))
        .isEqualTo("{\"details\":{\"kind\":\"tool\",\"steps\":[{\"nl\":\"Stap\"}]}}");
  }

  @Test
  void promisesDetailsForEveryKind() {
    List<String> promised =
        Arrays.stream(ItemDetails.class.getPermittedSubclasses())
            .map(type -> type.getSimpleName().replace("Details", "").toUpperCase(Locale.ROOT))
            .toList();

    assertThat(promised)
        .containsExactlyInAnyOrderElementsOf(Arrays.stream(Kind.values()).map(Kind::name).toList())
        .hasSameSizeAs(Details.class.getPermittedSubclasses());
  }
}
