package nl.veerkracht.account.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.veerkracht.account.Refusal;
import nl.veerkracht.address.Visit;
import nl.veerkracht.identity.Outcome;
import nl.veerkracht.identity.Role;
import nl.veerkracht.page.Exchange;
import nl.veerkracht.page.Mistakes;
import nl.veerkracht.page.Paging;

/** All accounts: who they are, what they may do, and who is kept out. */
@Named
@RequestScoped
public class AccountsPage {

  private static final int SIZE = 25;

  private final AccountDesk desk;
  private final Visit visit;
  private final Exchange exchange;
  private final Mistakes mistakes = new Mistakes();
  private List<AccountLine> lines = List.of();
  private Paging paging = Paging.NONE;

  @SuppressWarnings("NullAway")
  protected AccountsPage() {
    this(null, null, null);
  }

  @Inject
  AccountsPage(AccountDesk desk, Visit visit, Exchange exchange) {
    this.desk = desk;
    this.visit = visit;
    this.exchange = exchange;
  }

  public void load() {
    if (exchange.posted() && exchange.text("id").matches("\\d{1,18}")) {
      long id = Long.parseLong(exchange.text("id"));
      Outcome outcome = act(id, exchange.text("do"));
      new Refusal(visit.language(), mistakes, exchange).of(outcome, "role-" + id, "role-" + id);
      if (outcome.done()) {
        exchange.goTo(visit.getPath() + getAddress() + "page=" + page() + "&saved=yes");
      }
    }
    AccountDesk.Part part = desk.find(getQuery(), page(), SIZE);
    lines = part.lines();
    paging = Paging.of(page(), SIZE, part.total());
  }

  private int page() {
    return Paging.page(exchange.text("page"));
  }

  private Outcome act(long id, String what) {
    return switch (what) {
      case "block" -> desk.block(id);
      case "unblock" -> desk.unblock(id);
      default -> role().map(role -> desk.changeRole(id, role)).orElse(new Outcome.Done());
    };
  }

  private Optional<Role> role() {
    return Arrays.stream(Role.values())
        .filter(role -> role.code().equals(exchange.text("role")))
        .findFirst();
  }

  public Mistakes getMistakes() {
    return mistakes;
  }

  /** Whether the administrator comes from changing something. */
  public boolean isSaved() {
    return !exchange.text("saved").isEmpty();
  }

  public String getQuery() {
    return exchange.text("q");
  }

  /** This search, up to the page in it. */
  public String getAddress() {
    return getQuery().isEmpty()
        ? "?"
        : "?q=" + URLEncoder.encode(getQuery(), StandardCharsets.UTF_8) + "&";
  }

  public List<AccountLine> getLines() {
    return lines;
  }

  public Paging getPaging() {
    return paging;
  }

  public List<String> getRoles() {
    return Arrays.stream(Role.values()).map(Role::code).toList();
  }
}
