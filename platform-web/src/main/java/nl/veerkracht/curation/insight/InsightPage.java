package nl.veerkracht.curation.insight;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import nl.veerkracht.address.Visit;
import nl.veerkracht.page.Exchange;
import org.jspecify.annotations.Nullable;

/** How people search: to look at, and to take along. */
@Named
@RequestScoped
public class InsightPage {

  private final InsightDesk desk;
  private final Visit visit;
  private final Exchange exchange;
  private @Nullable InsightView view;

  @SuppressWarnings("NullAway")
  protected InsightPage() {
    this(null, null, null);
  }

  @Inject
  InsightPage(InsightDesk desk, Visit visit, Exchange exchange) {
    this.desk = desk;
    this.visit = visit;
    this.exchange = exchange;
  }

  public void load() {
    InsightView read = desk.read(period(), visit.language());
    String table = exchange.text("table");
    if (InsightFile.TABLES.contains(table)) {
      export(new InsightFile(read, visit.language()), table);
    } else {
      view = read;
    }
  }

  private void export(InsightFile tables, String table) {
    String name = visit.getPath().replaceAll("^.*/", "") + "-" + table + ".csv";
    exchange.file(name, "text/csv", file -> tables.write(table, file));
  }

  private Period period() {
    return Period.of(exchange.text("days"));
  }

  /** How many days are shown. */
  public int getDays() {
    return period().days();
  }

  /** What can be chosen, in days. */
  public List<Integer> getPeriods() {
    return Arrays.stream(Period.values()).map(Period::days).toList();
  }

  /** The address of a table of what is shown. */
  public String table(String name) {
    return visit.getPath() + "?days=" + getDays() + "&table=" + name;
  }

  public @Nullable InsightView getView() {
    return view;
  }
}
