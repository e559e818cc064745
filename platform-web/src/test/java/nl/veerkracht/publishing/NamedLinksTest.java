package nl.veerkracht.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.veerkracht.form.FieldValues;
import nl.veerkracht.item.Kind;
import org.junit.jupiter.api.Test;

class NamedLinksTest {

  @Test
  void findsTheAddressesOfADraftWithTheFirstFieldThatNamesThem() {
    FieldValues values =
        FieldValues.NONE
            .with("website", "https://een.example.org/ ")
            .with("sources", "Titel | https://twee.example.org/\nZonder adres\nX | geen adres")
            .with(
                "body.nl",
                "Zie [hier](https://drie.example.org/a), <https://een.example.org/> en"
                    + " [per post](mailto:iemand@example.org) of [bij ons](/nl/item/pad).")
            .with("title.nl", "https://geen-link.example.org/");

    assertThat(NamedLinks.of(Kind.TOOL, values))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "https://een.example.org/", "website",
                "https://twee.example.org/", "sources",
                "https://drie.example.org/a", "body.nl"));
  }
}
