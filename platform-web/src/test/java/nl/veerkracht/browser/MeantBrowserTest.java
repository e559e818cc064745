package nl.veerkracht.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the portal says when it takes a word for another one. */
class MeantBrowserTest {

  private static final String MEANT = "Bedoelde u ‘diamant’? ";

  @RegisterExtension private final Visitor visitor = Visitor.atDesk();

  @Test
  void promisesResultsOnlyWhereThereAre() {
    Guest reader = new Guest(visitor.portal());

    assertThat(reader.get("/nl/zoeken?q=diamnat").body())
        .contains("Training Diamant", MEANT + "Daarvan ziet u de resultaten.");
    assertThat(reader.get("/nl/zoeken?q=diamnat&kind=programme").body())
        .contains("Geen resultaten", MEANT + "Ook daarvoor is er geen resultaat.")
        .doesNotContain("Daarvan ziet u");
    assertThat(reader.get("/en/search?q=diamnat&kind=programme").body())
        .contains("Did you mean ‘diamant’? That has no results either.");
  }
}
