package nl.veerkracht.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import nl.veerkracht.catalogue.ItemView.Day;
import nl.veerkracht.page.ErrorView;
import org.jspecify.annotations.Nullable;

/** Says of a retired item what it was, since when it is gone, and why. */
@Named
@RequestScoped
public class Tombstone {

  private static final int GONE = 410;

  private Reading.@Nullable Gone<?> gone;

  protected Tombstone() {}

  /** Answers the request with this. */
  void show(Reading.Gone<?> item) {
    gone = item;
    ErrorView.show(GONE);
  }

  /** Whether it is known which item is gone. */
  public boolean isKnown() {
    return gone != null;
  }

  public String getSlug() {
    return gone == null ? "" : gone.slug();
  }

  public String getTitle() {
    return gone == null ? "" : gone.title();
  }

  public @Nullable Day getDay() {
    return gone == null ? null : gone.day();
  }

  public @Nullable String getReason() {
    return gone == null ? null : gone.reason();
  }
}
