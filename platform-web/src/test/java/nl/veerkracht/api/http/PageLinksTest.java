package nl.veerkracht.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PageLinksTest {

  private static final String LIST = "https://portal.example/api/v1/items";

  @Test
  void leadsFromAPageInTheMiddleToAllOthers() {
    PageLinks links = PageLinks.of(LIST, Map.of("kind", List.of("tool")), 3, 5);

    assertThat(links)
        .isEqualTo(
            new PageLinks(
                LIST + "?kind=tool&page=3",
                LIST + "?kind=tool",
                LIST + "?kind=tool&page=2",
                LIST + "?kind=tool&page=4",
                LIST + "?kind=tool&page=5"));
  }

  @Test
  void hasNothingBeforeOrAfterTheOnlyPage() {
    PageLinks links = PageLinks.of(LIST, Map.of(), 1, 1);

    assertThat(links).isEqualTo(new PageLinks(LIST, LIST, null, null, LIST));
  }

  @Test
  void leadsBackFromBeyondTheLastPage() {
    PageLinks links = PageLinks.of(LIST, Map.of(), 9999, 10);

    assertThat(links.self()).isEqualTo(LIST + "?page=9999");
    assertThat(links.prev()).isEqualTo(LIST + "?page=10");
    assertThat(links.next()).isNull();
  }

  @Test
  void writesTheHeaderWithoutWhatThereIsNot() {
    PageLinks links = PageLinks.of(LIST, Map.of("q", List.of("a,b>\"")), 1, 2);

    String first = LIST + "?q=a%2Cb%3E%22";
    assertThat(links.header().split(", "))
        .containsExactly(
            "<" + first + ">; rel=\"first\"",
            "<" + first + "&page=2>; rel=\"next\"",
            "<" + first + "&page=2>; rel=\"last\"");
  }
}
