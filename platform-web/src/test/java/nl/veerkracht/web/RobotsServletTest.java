package nl.veerkracht.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RobotsServletTest {

  @Test
  void keepsSearchEnginesOutOfFilteredSearchesOnly() {
    assertThat(RobotsServlet.text())
        .isEqualTo(
            "User-agent: *\nDisallow: /nl/zoeken?\nDisallow: /en/search?\n"
                + "Disallow: /nl/bewijs-in-beeld?\nDisallow: /en/evidence-map?\n"
                + "Disallow: /nl/vergelijken?\nDisallow: /en/compare?\n");
  }
}
