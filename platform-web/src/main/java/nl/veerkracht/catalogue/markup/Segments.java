package nl.veerkracht.catalogue.markup;

import java.io.IOException;
import nl.veerkracht.catalogue.Segment;
import nl.veerkracht.page.Markup;

/** Text with the words found marked: {@code <v:segments of="#{card.title}"/>}. */
public class Segments extends Markup {

  @Override
  protected void write(Page page) throws IOException {
    for (Segment segment : all("of", Segment.class)) {
      if (segment.marked()) {
        page.start("mark");
        page.text(segment.text());
        page.end("mark");
      } else {
        page.text(segment.text());
      }
    }
  }
}
