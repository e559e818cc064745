package nl.veerkracht.browser;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;

/**
 * The accessibility rules of axe-core on an open page. It goes in through the DevTools, because the
 * pages allow no script but their own.
 */
final class Axe {

  private static final String SOURCE = source();
  private static final String RUN =
      """
      axe.run(document, {
        resultTypes: ['violations'],
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        rules: {'color-contrast': {enabled: %b}}
      }).then(result => result.violations.map(violation =>
        violation.id + ' (' + violation.impact + '): ' + violation.help + ' ' +
        violation.nodes.slice(0, 3).map(node => node.target.join(' ')).join(' | ')))
      """;

  private final CDPSession tools;

  /** Puts axe into the document that the page shows now. */
  Axe(Page page) {
    tools = page.context().newCDPSession(page);
    evaluate(SOURCE, false);
  }

  /** What breaks a rule, as rule, weight and places; empty when all is well. */
  List<String> violations() {
    return violations(true);
  }

  /** The same without the rule on contrast, which takes three quarters of the time. */
  List<String> violationsButContrast() {
    return violations(false);
  }

  private List<String> violations(boolean contrast) {
    JsonArray found = evaluate(RUN.formatted(contrast), true).getAsJsonArray("value");
    return StreamSupport.stream(found.spliterator(), false).map(JsonElement::getAsString).toList();
  }

  private JsonObject evaluate(String expression, boolean value) {
    JsonObject asked = new JsonObject();
    asked.addProperty("expression", expression);
    asked.addProperty("awaitPromise", value);
    asked.addProperty("returnByValue", value);
    JsonObject answer = tools.send("Runtime.evaluate", asked);
    if (answer.has("exceptionDetails")) {
      throw new IllegalStateException(answer.get("exceptionDetails").toString());
    }
    return answer.getAsJsonObject("result");
  }

  private static String source() {
    try (InputStream script = Axe.class.getResourceAsStream("/axe.min.js")) {
      return new String(
          Objects.requireNonNull(script, "axe.min.js").readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
