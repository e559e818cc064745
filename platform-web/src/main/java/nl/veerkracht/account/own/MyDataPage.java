package nl.veerkracht.account.own;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.veerkracht.identity.OwnData;
import nl.veerkracht.page.Exchange;

/** Taking along everything that the portal keeps about oneself, and the way to leave. */
@Named
@RequestScoped
public class MyDataPage {

  private final OwnData data;
  private final Exchange exchange;

  @SuppressWarnings("NullAway")
  protected MyDataPage() {
    this(null, null);
  }

  @Inject
  MyDataPage(OwnData data, Exchange exchange) {
    this.data = data;
    this.exchange = exchange;
  }

  public void load() {
    if (exchange.posted()) {
      String json = data.json();
      exchange.file("mijn-gegevens.json", "application/json", file -> file.write(json));
    }
  }
}
