package nl.veerkracht.page;

import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import nl.veerkracht.taxonomy.Language;
import nl.veerkracht.taxonomy.Messages;
import org.jspecify.annotations.Nullable;

/**
 * A part of a page that is written by code, for what a page has by the dozens: tags of a template
 * are a tree of components and several expressions each, at every request anew. Whatever it writes
 * is escaped by the writer.
 */
public abstract class Markup extends UIComponentBase {

  /** Where the elements go, in the language of the page. */
  protected record Page(ResponseWriter writer, Language language) {

    public void start(String element, String style) throws IOException {
      writer.startElement(element, null);
      attribute("class", style);
    }

    public void start(String element) throws IOException {
      writer.startElement(element, null);
    }

    /** Writes no attribute without a value. */
    public void attribute(String name, @Nullable String value) throws IOException {
      if (value != null) {
        writer.writeAttribute(name, value, null);
      }
    }

    public void text(String text) throws IOException {
      writer.writeText(text, null);
    }

    public void end(String element) throws IOException {
      writer.endElement(element);
    }

    /** A picture that says nothing by itself, from the file of icons at an address. */
    public void icon(String icons, String name) throws IOException {
      start("svg", "icon");
      attribute("aria-hidden", "true");
      start("use");
      attribute("href", icons + "#" + name);
      end("use");
      end("svg");
    }

    /** Text for who does not see the page. */
    public void heard(String text) throws IOException {
      start("span", "visually-hidden");
      text(text);
      end("span");
    }

    public String message(String key) {
      return Messages.of(language, key);
    }

    public String message(String key, Object value) {
      return Messages.of(language, key, value);
    }
  }

  @Override
  public String getFamily() {
    return "nl.veerkracht.markup";
  }

  @Override
  public void encodeBegin(FacesContext context) throws IOException {
    write(
        new Page(
            context.getResponseWriter(),
            Language.of(context.getViewRoot().getLocale().getLanguage()).orElseThrow()));
  }

  protected abstract void write(Page page) throws IOException;

  /** What a template gave under a name, which it must. */
  protected final <T> T given(String name, Class<T> type) {
    return type.cast(Objects.requireNonNull(getAttributes().get(name), name));
  }

  /** The things that a template gave under a name, which it must. */
  protected final <T> List<T> all(String name, Class<T> type) {
    return ((List<?>) given(name, List.class)).stream().map(type::cast).toList();
  }
}
