package nl.veerkracht.account.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Writer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.veerkracht.address.Visit;
import nl.veerkracht.page.Csv;
import nl.veerkracht.page.Exchange;
import nl.veerkracht.taxonomy.Messages;
import org.jspecify.annotations.Nullable;

/** The log of acts: to search, to page through, and to take along as a table. */
@Named
@RequestScoped
public class LogPage {

  private static final int SIZE = 50;
  private static final int AT_ONCE = 500;

  private final LogDesk desk;
  private final Visit visit;
  private final Exchange exchange;
  private List<LogLine> lines = List.of();
  private boolean more;

  @SuppressWarnings("NullAway")
  protected LogPage() {
    this(null, null, null);
  }

  @Inject
  LogPage(LogDesk desk, Visit visit, Exchange exchange) {
    this.desk = desk;
    this.visit = visit;
    this.exchange = exchange;
  }

  public void load() {
    if (exchange.text("as").equals("csv")) {
      List<LogLine> first = find(null, AT_ONCE);
      exchange.file("logboek.csv", "text/csv", file -> export(first, file));
      return;
    }
    List<LogLine> found = find(before(), SIZE + 1);
    more = found.size() > SIZE;
    lines = more ? found.subList(0, SIZE) : found;
  }

  private List<LogLine> find(@Nullable Long before, int size) {
    return desk.find(getQuery(), visit.language(), before, size);
  }

  private @Nullable Long before() {
    String typed = exchange.text("before");
    return typed.matches("\\d{1,18}") ? Long.valueOf(typed) : null;
  }

  /** Writes a part at a time, so that a long log needs no more memory than a short one. */
  private void export(List<LogLine> first, Writer file) throws IOException {
    file.write(Csv.MARK);
    file.write(
        Csv.line(
            text("log.moment"),
            text("log.who"),
            text("log.act"),
            text("log.kind"),
            text("log.subject"),
            text("log.detail")));
    List<LogLine> part = first;
    while (!part.isEmpty()) {
      for (LogLine line : part) {
        file.write(
            Csv.line(
                line.moment(), line.who(), line.act(), line.kind(), line.subject(), line.detail()));
      }
      part = find(part.getLast().id(), AT_ONCE);
    }
  }

  private String text(String key) {
    return Messages.of(visit.language(), key);
  }

  public String getQuery() {
    return exchange.text("q");
  }

  private String address() {
    return getQuery().isEmpty()
        ? "?"
        : "?q=" + URLEncoder.encode(getQuery(), StandardCharsets.UTF_8) + "&";
  }

  public List<LogLine> getLines() {
    return lines;
  }

  /** The address of what comes after these lines; empty when nothing does. */
  public String getOlder() {
    return more ? address() + "before=" + lines.getLast().id() : "";
  }

  /** The address of the latest lines; empty when these are they. */
  public String getLatest() {
    return before() == null ? "" : address();
  }

  /** The address of all of this as a table. */
  public String getTable() {
    return address() + "as=csv";
  }
}
