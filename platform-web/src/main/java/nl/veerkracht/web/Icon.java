package nl.veerkracht.web;

import jakarta.enterprise.inject.spi.CDI;
import java.io.IOException;
import nl.veerkracht.page.Markup;

/** A picture beside a text: {@code <v:icon name="close"/>}. */
public class Icon extends Markup {

  @Override
  protected void write(Page page) throws IOException {
    page.icon(icons(), given("name", String.class));
  }

  /** A page has dozens of icons from the same file, and beans take long to find. */
  private String icons() {
    return (String)
        getFacesContext()
            .getAttributes()
            .computeIfAbsent(
                Icon.class, none -> CDI.current().select(Assets.class).get().of("icons.svg"));
  }
}
