package nl.veerkracht.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import nl.veerkracht.identity.Secret;
import nl.veerkracht.settings.Settings;

/** What a page was sent, and where it leads next. */
@RequestScoped
public class Exchange {

  private final Settings settings;

  @SuppressWarnings("NullAway")
  protected Exchange() {
    this(null);
  }

  @Inject
  Exchange(Settings settings) {
    this.settings = settings;
  }

  private static ExternalContext external() {
    return FacesContext.getCurrentInstance().getExternalContext();
  }

  /** Whether a form was sent, as opposed to the page being asked for. */
  public boolean posted() {
    return ((HttpServletRequest) external().getRequest()).getMethod().equals("POST");
  }

  /** How somebody came to this page. */
  public Arrival arrival() {
    return Arrival.of((HttpServletRequest) external().getRequest());
  }

  /** The value of a field or parameter, without spaces around it; empty when there is none. */
  public String text(String name) {
    return exactly(name).strip();
  }

  /** The value of a field as it was typed, for passwords. */
  public String exactly(String name) {
    return external().getRequestParameterMap().getOrDefault(name, "");
  }

  /** All values of a field that can be chosen more than once. */
  public List<String> texts(String name) {
    String[] values = external().getRequestParameterValuesMap().get(name);
    return values == null ? List.of() : List.of(values);
  }

  /** A field with one of its values. */
  public record Field(String name, String value) {}

  /** Every value of every field that was sent. */
  public List<Field> all() {
    List<Field> all = new ArrayList<>();
    new TreeMap<>(external().getRequestParameterValuesMap())
        .forEach((name, values) -> List.of(values).forEach(it -> all.add(new Field(name, it))));
    return all;
  }

  /** Sends the browser on with a GET, so that reloading or going back never sends a form twice. */
  public void goTo(String path) {
    ExternalContext external = external();
    external.setResponseStatus(HttpServletResponse.SC_SEE_OTHER);
    external.setResponseHeader("Location", path);
    FacesContext.getCurrentInstance().responseComplete();
  }

  /** Tells browsers and programs the address that has taken the place of this one. */
  public void moved(String path) {
    ExternalContext external = external();
    external.setResponseStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
    external.setResponseHeader("Location", path);
    external.setResponseHeader("Cache-Control", "no-cache");
    FacesContext.getCurrentInstance().responseComplete();
  }

  /** Answers a script with a few words instead of a page. */
  public void say(String text) {
    ExternalContext external = external();
    external.setResponseContentType("text/plain");
    external.setResponseCharacterEncoding(StandardCharsets.UTF_8.name());
    try {
      external.getResponseOutputWriter().write(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    FacesContext.getCurrentInstance().responseComplete();
  }

  /** Tells browsers and programs that the form needs another look. */
  public void refuse(int status) {
    external().setResponseStatus(status);
  }

  /** What a servlet that led here wants said; empty when there is nothing. */
  public String passedOn(String name) {
    Object text = external().getRequestMap().get(name);
    return text == null ? "" : text.toString();
  }

  public void header(String name, String value) {
    external().setResponseHeader(name, value);
  }

  /** Lets the browser hold the secret of a new sign-in. */
  public void remember(Secret secret) {
    SignInCookie.write((HttpServletResponse) external().getResponse(), secret, settings);
  }

  /** Takes the secret back, and with it the pages that the browser kept. */
  public void forget() {
    SignInCookie.clear((HttpServletResponse) external().getResponse(), settings);
    header("Clear-Site-Data", "\"cache\"");
  }

  /** Lets the browser hold something until it is back from elsewhere. */
  public void rememberElsewhere(Secret secret) {
    SignInCookie.writeElsewhere((HttpServletResponse) external().getResponse(), secret, settings);
  }

  /** What a browser holds that is back from elsewhere. */
  public Optional<Secret> elsewhere() {
    return SignInCookie.readElsewhere((HttpServletRequest) external().getRequest(), settings);
  }

  /** The full address of a path, for programs that lead the browser back to it. */
  public URI address(String path) {
    return URI.create(settings.address() + path);
  }

  /** Something that is sent instead of a page. */
  public interface Content {

    /** Writes all of it; whatever is written goes out at once. */
    void to(Writer file) throws IOException;
  }

  /** Answers with a file to keep instead of a page. */
  public void file(String name, String type, Content content) {
    header("Content-Disposition", "attachment; filename=\"" + name + "\"");
    header("Cache-Control", "no-store");
    send(type, content);
  }

  /**
   * Answers with what programs read again and again; nothing is written when they have it.
   *
   * @param tag tells one state of it from the next
   */
  public void changing(String type, String tag, Content content) {
    header("ETag", tag);
    header("Cache-Control", "public, max-age=300");
    String known = external().getRequestHeaderMap().getOrDefault("If-None-Match", "");
    if (known.contains(tag)) {
      refuse(HttpServletResponse.SC_NOT_MODIFIED);
      FacesContext.getCurrentInstance().responseComplete();
    } else {
      send(type, content);
    }
  }

  private static void send(String type, Content content) {
    ExternalContext external = external();
    external.setResponseHeader("Content-Type", type + ";charset=UTF-8");
    external.setResponseContentType(type + ";charset=UTF-8");
    FacesContext.getCurrentInstance().responseComplete();
    try (Writer file = external.getResponseOutputWriter()) {
      content.to(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
