package nl.veerkracht.curation.vocabulary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.veerkracht.address.Place;
import nl.veerkracht.address.Visit;
import nl.veerkracht.page.ErrorView;
import nl.veerkracht.page.Exchange;
import nl.veerkracht.page.Mistakes;
import nl.veerkracht.page.Paging;
import nl.veerkracht.taxonomy.Messages;
import nl.veerkracht.taxonomy.TermState;
import nl.veerkracht.taxonomy.Vocabulary;
import org.jspecify.annotations.Nullable;

/** The terms of one vocabulary: to search, and to add to. */
@Named
@RequestScoped
public class TermsPage {

  private static final int SIZE = 25;

  private final VocabularyLists lists;
  private final VocabularyDesk desk;
  private final Visit visit;
  private final Exchange exchange;
  private final Mistakes mistakes = new Mistakes();
  private @Nullable Vocabulary vocabulary;
  private List<TermLine> lines = List.of();
  private Paging paging = Paging.NONE;

  @SuppressWarnings("NullAway")
  protected TermsPage() {
    this(null, null, null, null);
  }

  @Inject
  TermsPage(VocabularyLists lists, VocabularyDesk desk, Visit visit, Exchange exchange) {
    this.lists = lists;
    this.desk = desk;
    this.visit = visit;
    this.exchange = exchange;
  }

  public void load() {
    Optional<Vocabulary> found = lists.vocabulary(visit.name());
    if (found.isEmpty()) {
      ErrorView.show(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    vocabulary = found.get();
    if (exchange.posted()) {
      add();
    }
    int page = Paging.page(exchange.text("page"));
    VocabularyLists.Part part =
        lists.terms(
            vocabulary.id(),
            new VocabularyLists.Search(getQuery(), getState(), (page - 1) * SIZE, SIZE),
            visit.language());
    lines = part.lines();
    paging = Paging.of(page, SIZE, part.total());
  }

  private void add() {
    Map<String, String> fields = new TreeMap<>();
    List.of("nl", "en").forEach(name -> fields.put(name, exchange.text(name)));
    TermChecks.of(fields)
        .forEach(
            (field, key) ->
                mistakes.add(field, Messages.of(visit.language(), "term.mistake." + key)));
    if (mistakes.isEmpty()) {
      desk.add(visit.name(), fields)
          .ifPresent(address -> exchange.goTo(Place.TERM.path(visit.language(), address)));
    } else {
      exchange.refuse(422);
    }
  }

  public Mistakes getMistakes() {
    return mistakes;
  }

  public String getId() {
    return visit.name();
  }

  public String getTitle() {
    return vocabulary == null ? "" : vocabulary.title().in(visit.language());
  }

  /** Whether no terms can be added. */
  public boolean isFixed() {
    return vocabulary != null && vocabulary.isFixed();
  }

  /** Whether items can have its terms. */
  public boolean isForItems() {
    return vocabulary != null && !vocabulary.id().equals(Vocabulary.SEARCH_WORD);
  }

  public String getQuery() {
    return exchange.text("q");
  }

  /** The state that is chosen; empty for all. */
  public String getState() {
    return getStates().contains(exchange.text("state")) ? exchange.text("state") : "";
  }

  public List<String> getStates() {
    return Arrays.stream(TermState.values()).map(TermState::code).toList();
  }

  /** This search again, up to the page in it. */
  public String getAddress() {
    return "?state="
        + getState()
        + "&q="
        + URLEncoder.encode(getQuery(), StandardCharsets.UTF_8)
        + "&";
  }

  /** What a field begins with: what was typed and not accepted, or what led here. */
  public String typed(String field) {
    return exchange.text(field);
  }

  public List<TermLine> getLines() {
    return lines;
  }

  public Paging getPaging() {
    return paging;
  }
}
