package nl.veerkracht.keep.list;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import nl.veerkracht.address.Visit;
import nl.veerkracht.page.ErrorView;
import nl.veerkracht.page.Exchange;
import nl.veerkracht.page.Paging;
import org.jspecify.annotations.Nullable;

/** A list that its owner shares, for whoever has its address. */
@Named
@RequestScoped
public class SharedListPage {

  private static final int SIZE = 20;

  private final Collecting collecting;
  private final Visit visit;
  private final Exchange exchange;
  private @Nullable ListView view;

  @SuppressWarnings("NullAway")
  protected SharedListPage() {
    this(null, null, null);
  }

  @Inject
  SharedListPage(Collecting collecting, Visit visit, Exchange exchange) {
    this.collecting = collecting;
    this.visit = visit;
    this.exchange = exchange;
  }

  public void load() {
    exchange.header("X-Robots-Tag", "noindex, nofollow");
    boolean found = exchange.text("as").isEmpty() ? show() : file();
    if (!found) {
      ErrorView.show(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private boolean show() {
    int page = Paging.page(exchange.text("page"));
    view = collecting.shared(visit.name(), page, SIZE, visit.language()).orElse(null);
    return view != null;
  }

  private boolean file() {
    Optional<ListFile> file = collecting.sharedFile(visit.name(), visit.language());
    file.ifPresent(it -> FileAnswer.write(it, exchange.text("as"), visit, exchange));
    return file.isPresent();
  }

  public @Nullable ListView getView() {
    return view;
  }
}
