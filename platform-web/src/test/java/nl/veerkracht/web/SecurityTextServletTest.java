package nl.veerkracht.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class SecurityTextServletTest {

  @Test
  void saysWhomToTellOfAWeaknessAndUntilWhen() {
    assertThat(
            SecurityTextServlet.text(
                "mailto:veilig@example.org",
                "https://example.org/.well-known/security.txt",
                Instant.parse("2026-01-01T10:11:12Z")))
        .isEqualTo(
            """
            Contact: mailto:veilig@example.org
            Expires: 2026-06-30T00:00:00Z
            Preferred-Languages: nl, en
            Canonical: https://example.org/.well-known/security.txt
            """);
  }
}
