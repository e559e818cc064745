package nl.veerkracht.search;

import static nl.veerkracht.search.TestItem.item;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which Dutch words find which, as one table. */
interface PairsContract extends EngineUnderTest {

  @Test
  default void findsTheOneByTheOtherOrNot() throws IOException {
    List<String[]> pairs = pairs();
    assertThat(pairs).hasSizeGreaterThan(200);
    List<TestItem> items = new ArrayList<>();
    for (int i = 0; i < pairs.size(); i++) {
      items.add(
          item("pair" + i).body("Dit is " + pairs.get(i)[1] + ".").facet(Facet.SETTING, "" + i));
    }
    given(items.toArray(TestItem[]::new));

    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < pairs.size(); i++) {
      SearchResult result =
          engine()
              .search(
                  SearchQuery.of(pairs.get(i)[0], Language.NL).withFilter(Facet.SETTING, "" + i));
      boolean found = result.total() == 1 && result.corrected().isEmpty();
      if (found != pairs.get(i)[2].equals("yes")) {
        wrong.add(String.join(", ", pairs.get(i)));
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static List<String[]> pairs() throws IOException {
    try (InputStream in = PairsContract.class.getResourceAsStream("pairs.csv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split(", "))
          .toList();
    }
  }
}
