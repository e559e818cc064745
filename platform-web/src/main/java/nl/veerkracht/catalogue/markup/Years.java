package nl.veerkracht.catalogue.markup;

import java.io.IOException;
import nl.veerkracht.catalogue.YearBars;
import nl.veerkracht.catalogue.YearBars.Bar;
import nl.veerkracht.page.Markup;

/**
 * The years of what was found as a drawing: {@code <v:years of="#{facet.years()}"/>}. Nothing for
 * other filters.
 */
public class Years extends Markup {

  private static final String BAR_WIDTH = "4";

  @Override
  protected void write(Page page) throws IOException {
    YearBars years = given("of", YearBars.class);
    if (!years.telling()) {
      return;
    }
    page.start("figure", "years");
    page.attribute("aria-hidden", "true");
    page.start("svg");
    page.attribute("viewBox", "0 0 " + years.width() + " " + years.height());
    page.attribute("preserveAspectRatio", "none");
    page.attribute("focusable", "false");
    for (Bar bar : years.bars()) {
      bar(page, bar);
    }
    page.end("svg");
    page.start("figcaption");
    end(page, years.from());
    end(page, years.to());
    page.end("figcaption");
    page.end("figure");
  }

  private static void bar(Page page, Bar bar) throws IOException {
    page.start("rect");
    page.attribute("x", Integer.toString(bar.x()));
    page.attribute("y", Integer.toString(bar.y()));
    page.attribute("width", BAR_WIDTH);
    page.attribute("height", Integer.toString(bar.height()));
    page.attribute("data-selected", Boolean.toString(bar.selected()));
    page.start("title");
    page.text(bar.year() + ": " + bar.count());
    page.end("title");
    page.end("rect");
  }

  private static void end(Page page, String year) throws IOException {
    page.start("span");
    page.text(year);
    page.end("span");
  }
}
