package nl.veerkracht.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import nl.veerkracht.taxonomy.Language;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a visit leaves behind, whom it tells, what it costs, and how it is protected. */
class PrivacyBrowserTest {

  private static final int MOST_BYTES = 150_000;
  private static final int TOO_SMALL_TO_COMPRESS = 1_024;

  @RegisterExtension private final Visitor visitor = Visitor.atDesk();

  @ParameterizedTest
  @EnumSource(Language.class)
  void leavesNothingBehindAndTellsNobodyElse(Language language) {
    List<String> elsewhere = new ArrayList<>();
    visitor.context().onRequest(request -> noteElsewhere(request, elsewhere));
    for (PublicPage page : PublicPage.values()) {
      Response answer = visitor.open(page.path(language));

      assertThat(answer.allHeaders()).as(page.name()).doesNotContainKey("set-cookie");
      assertThat(answer.text().toLowerCase(Locale.ROOT))
          .as(page.name())
          .doesNotContain("jsessionid");
      assertThat(visitor.context().cookies()).as(page.name()).isEmpty();
      assertThat(visitor.page().evaluate("localStorage.length + sessionStorage.length"))
          .as(page.name())
          .isEqualTo(0);
    }
    visitor.page().waitForLoadState(LoadState.NETWORKIDLE);
    assertThat(elsewhere).isEmpty();
  }

  private void noteElsewhere(Request request, List<String> elsewhere) {
    if (!request.url().startsWith(visitor.portal().address() + "/")) {
      elsewhere.add(request.url());
    }
  }

  @ParameterizedTest
  @EnumSource(PublicPage.class)
  void allowsNoScriptOrStyleButItsOwnAndNoFrame(PublicPage page) {
    Map<String, String> headers = new HashMap<>();
    new Guest(visitor.portal())
        .get(page.path(Language.NL))
        .headers()
        .map()
        .forEach(
            (name, values) ->
                headers.put(name.toLowerCase(Locale.ROOT), String.join(", ", values)));

    assertThat(headers.get("content-security-policy"))
        .contains("default-src 'none'", "script-src 'self'", "style-src 'self'")
        .contains("frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'")
        .doesNotContain("unsafe", "*");
    assertThat(headers).containsEntry("x-content-type-options", "nosniff");
    assertThat(headers).containsEntry("referrer-policy", "same-origin");
    assertThat(headers).containsKeys("permissions-policy", "cross-origin-opener-policy");
    assertThat(headers).doesNotContainKeys("server", "x-powered-by");
  }

  @ParameterizedTest
  @EnumSource(
      value = PublicPage.class,
      names = {"HOME", "SEARCH_WITH_WORDS", "INTERVENTION", "FACTOR"})
  void costsLittleAtTheFirstVisit(PublicPage page) {
    AtomicLong bytes = new AtomicLong();
    var tools = visitor.context().newCDPSession(visitor.page());
    tools.send("Network.enable");
    tools.on(
        "Network.loadingFinished",
        done -> bytes.addAndGet(done.get("encodedDataLength").getAsLong()));

    visitor.open(page.path(Language.NL));
    visitor.page().waitForLoadState(LoadState.NETWORKIDLE);

    assertThat(bytes.get()).isBetween(1L, (long) MOST_BYTES);
  }

  @ParameterizedTest
  @EnumSource(
      value = PublicPage.class,
      names = {"HOME", "SEARCH_WITH_WORDS", "INTERVENTION", "NOT_FOUND"})
  void sendsTextCompressedAndLetsBrowsersKeepTheRest(PublicPage page) {
    List<Response> answers = new ArrayList<>();
    visitor.context().onResponse(answers::add);

    visitor.open(page.path(Language.NL));
    visitor.page().waitForLoadState(LoadState.NETWORKIDLE);

    assertThat(answers).hasSizeGreaterThan(4);
    for (Response answer : answers) {
      Map<String, String> headers = answer.allHeaders();
      if (!headers.getOrDefault("content-type", "").startsWith("font/")
          && answer.body().length > TOO_SMALL_TO_COMPRESS) {
        assertThat(headers).as(answer.url()).containsEntry("content-encoding", "gzip");
      }
      if (!answer.request().isNavigationRequest()) {
        assertThat(
                headers.containsKey("etag") || headers.get("cache-control").contains("immutable"))
            .as(answer.url())
            .isTrue();
      }
    }
  }
}
