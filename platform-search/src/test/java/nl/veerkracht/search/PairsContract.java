package nl.veerkracht.search;

import static nl.veerkracht.search.TestItem.item;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Which Dutch words find which, as one table. */
interface PairsContract extends EngineUnderTest {

  @ParameterizedTest
  @CsvFileSource(resources = "/nl/veerkracht/search/pairs.csv")
  default void findsTheOneByTheOther(String asked, String written, String does) {
    given(item("a").body("Dit is " + written + "."));

    SearchResult result = dutch(asked);

    boolean found = result.total() == 1 && result.corrected().isEmpty();
    assertThat(found).isEqualTo(does.equals("yes"));
  }
}
