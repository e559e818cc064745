package nl.veerkracht.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import nl.veerkracht.address.Visit;
import nl.veerkracht.taxonomy.Messages;

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
    return new MessageFormat(Messages.of(visit.language(), key), visit.language().locale())
        .format(new Object[] {first, second});
  }
}
