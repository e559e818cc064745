package nl.veerkracht.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.StringJoiner;
import nl.veerkracht.address.Visit;
import nl.veerkracht.page.Clock;
import nl.veerkracht.taxonomy.Messages;
import org.jspecify.annotations.Nullable;

/** Texts with something to fill in, for pages: {@code #{texts.format('search.results', total)}}. */
@Named
@RequestScoped
public class Texts {

  private final Visit visit;

  @SuppressWarnings("NullAway")
  protected Texts() {
    this(null);
  }

  @Inject
  Texts(Visit visit) {
    this.visit = visit;
  }

  public String format(String key, Object value) {
    return format(key, value, "");
  }

  public String format(String key, Object first, Object second) {
    return Messages.of(visit.language(), key, first, second);
  }

  /** A moment as people of this country write it. */
  public String moment(Instant moment) {
    return Clock.moment(moment, visit.language());
  }

  /** The ids of what explains a field, for {@code aria-describedby}; null when nothing does. */
  public @Nullable String describedBy(
      String name, @Nullable String hint, @Nullable String mistake) {
    StringJoiner ids = new StringJoiner(" ");
    if (hint != null && !hint.isEmpty()) {
      ids.add("f-" + name + "-hint");
    }
    if (mistake != null && !mistake.isEmpty()) {
      ids.add("f-" + name + "-mistake");
    }
    return ids.length() == 0 ? null : ids.toString();
  }

  /** The time of a moment of today. */
  public String time(Instant moment) {
    return Clock.time(moment);
  }

  /** What was typed, for a box of several lines: browsers leave out a line break at its start. */
  public String typed(@Nullable String text) {
    return text == null ? "" : "\n" + text;
  }
}
