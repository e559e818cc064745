package nl.veerkracht.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import nl.veerkracht.address.Visit;
import nl.veerkracht.catalogue.SideBySideView.Cell;
import nl.veerkracht.catalogue.SideBySideView.Column;
import nl.veerkracht.catalogue.SideBySideView.Row;
import nl.veerkracht.page.Csv;
import nl.veerkracht.page.Exchange;
import nl.veerkracht.search.SearchQuery;
import nl.veerkracht.taxonomy.Messages;
import org.jspecify.annotations.Nullable;

/** Items beside each other: to look at, to share by its address, and to take along. */
@Named
@RequestScoped
public class SideBySidePage {

  private final SideBySide items;
  private final Visit visit;
  private final Exchange exchange;
  private @Nullable SideBySideView view;

  @SuppressWarnings("NullAway")
  protected SideBySidePage() {
    this(null, null, null);
  }

  @Inject
  SideBySidePage(SideBySide items, Visit visit, Exchange exchange) {
    this.items = items;
    this.visit = visit;
    this.exchange = exchange;
  }

  public void load() {
    String words = exchange.text("q");
    SideBySideView read =
        items.read(
            exchange.texts("item"),
            words.substring(0, Math.min(words.length(), SearchQuery.MAX_LENGTH)),
            exchange.text("only").equals("different"),
            visit.language());
    if (exchange.text("as").equals("csv") && read.complete()) {
      String name = visit.getPath().replaceAll("^.*/", "") + ".csv";
      exchange.file(name, "text/csv", file -> write(read, file));
    } else {
      view = read;
    }
  }

  /** A column for each item, as on the page. */
  private void write(SideBySideView read, Writer file) throws IOException {
    file.write(Csv.MARK);
    List<Object> head = new ArrayList<>(List.of(text("beside.what")));
    head.addAll(read.columns().stream().map(Column::title).toList());
    file.write(Csv.line(head.toArray()));
    for (Row row : read.rows()) {
      List<Object> line = new ArrayList<>(List.of(text(row.key())));
      line.addAll(row.cells().stream().map(Cell::plain).toList());
      file.write(Csv.line(line.toArray()));
    }
  }

  private String text(String key) {
    return Messages.of(visit.language(), key);
  }

  public @Nullable SideBySideView getView() {
    return view;
  }

  /** The address of this comparison with something more in its query. */
  public String with(String more) {
    String query = view == null ? "" : view.query();
    return visit.getPath() + (query.isEmpty() ? "?" : query + "&") + more;
  }
}
