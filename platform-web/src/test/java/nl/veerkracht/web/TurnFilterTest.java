package nl.veerkracht.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import nl.veerkracht.identity.Caller;
import nl.veerkracht.pace.Turns;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which searches take a turn. Nobody is refused here: every turn is free. */
class TurnFilterTest {

  private final Turns turns = new Turns();
  private final Caller caller = new Caller();
  private final AtomicInteger read = new AtomicInteger();
  private final TurnFilter filter = new TurnFilter(turns, caller, null);

  @BeforeEach
  void comesFromSomewhere() {
    caller.is("192.0.2.7", "");
  }

  private HttpServletRequest request(String method, String path, List<String> kinds) {
    return (HttpServletRequest)
        Proxy.newProxyInstance(
            HttpServletRequest.class.getClassLoader(),
            new Class<?>[] {HttpServletRequest.class},
            (proxy, asked, arguments) ->
                switch (asked.getName()) {
                  case "getMethod" -> method;
                  case "getServletPath" -> path;
                  case "getQueryString" -> "kind=" + String.join("&kind=", kinds);
                  case "getParameterValues" -> {
                    read.incrementAndGet();
                    yield arguments[0].equals("kind") ? kinds.toArray(String[]::new) : null;
                  }
                  default -> null;
                });
  }

  /** How many are in line while the page is made. */
  private int inLine(HttpServletRequest request) throws IOException, ServletException {
    HttpServletResponse response = null;
    AtomicInteger inLine = new AtomicInteger(-1);
    FilterChain page = (asked, answer) -> inLine.set(turns.size());
    filter.doFilter(request, response, page);
    assertThat(turns.size()).isZero();
    return inLine.get();
  }

  @Test
  void givesSearchesWithManyFiltersATurn() throws Exception {
    assertThat(inLine(request("GET", "/nl/zoeken", List.of("tool", "activity")))).isZero();
    assertThat(inLine(request("GET", "/nl/zoeken", List.of("tool", "activity", "page")))).isOne();
    assertThat(inLine(request("HEAD", "/en/search", List.of("tool", "activity", "page")))).isOne();
    assertThat(inLine(request("GET", "/nl/factoren", List.of("tool", "activity", "page"))))
        .isZero();
  }

  @Test
  void doesNotReadWhatIsPosted() throws Exception {
    assertThat(inLine(request("POST", "/nl/zoeken", List.of("tool", "activity", "page")))).isZero();
    assertThat(read).hasValue(0);
  }
}
