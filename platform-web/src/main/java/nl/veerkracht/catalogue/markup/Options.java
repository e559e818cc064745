package nl.veerkracht.catalogue.markup;

import java.io.IOException;
import nl.veerkracht.catalogue.FacetView.Option;
import nl.veerkracht.page.Markup;

/**
 * The values of a filter as a list of choices: {@code <v:options of="#{facet.first()}"
 * parameter="factor" icons="#{assets.of('icons.svg')}"/>}.
 */
public class Options extends Markup {

  @Override
  protected void write(Page page) throws IOException {
    String parameter = given("parameter", String.class);
    String icons = given("icons", String.class);
    page.start("ul", "choices");
    for (Option option : all("of", Option.class)) {
      page.start("li");
      page.attribute("data-level", option.level().isEmpty() ? null : option.level());
      choice(page, option, parameter, option.level().equals(option.value()) ? icons : "");
      if (!option.options().isEmpty()) {
        branch(page, option, parameter, icons);
      }
      page.end("li");
    }
    page.end("ul");
  }

  private static void branch(Page page, Option option, String parameter, String icons)
      throws IOException {
    page.start("details", "branch");
    page.attribute("open", option.selectedBelow() ? "open" : null);
    page.start("summary");
    page.icon(icons, "chevron-down");
    page.heard(page.message("facet.narrower", option.label()));
    page.end("summary");
    page.start("ul");
    for (Option narrower : option.options()) {
      page.start("li");
      choice(page, narrower, parameter, "");
      page.end("li");
    }
    page.end("ul");
    page.end("details");
  }

  private static void choice(Page page, Option option, String parameter, String icons)
      throws IOException {
    page.start("label", "choice");
    page.start("input");
    page.attribute("type", "checkbox");
    page.attribute("name", parameter);
    page.attribute("value", option.value());
    page.attribute("checked", option.selected() ? "checked" : null);
    page.end("input");
    page.text(" ");
    page.start("span", "choice-name");
    if (!icons.isEmpty()) {
      page.icon(icons, "level-" + option.value());
    }
    page.text(option.label());
    page.end("span");
    page.text(" ");
    page.start("span", "count");
    page.text(Long.toString(option.count()));
    page.heard(" " + page.message("results.word"));
    page.end("span");
    page.end("label");
  }
}
