package nl.veerkracht.curation.bulk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.veerkracht.address.Place;
import nl.veerkracht.address.Visit;
import nl.veerkracht.curation.bulk.TermChoice.Choice;
import nl.veerkracht.item.Kind;
import nl.veerkracht.page.Exchange;
import nl.veerkracht.page.Mistakes;
import nl.veerkracht.page.Numbers;
import nl.veerkracht.page.Paging;
import nl.veerkracht.taxonomy.Messages;
import nl.veerkracht.taxonomy.Taxonomy;
import org.jspecify.annotations.Nullable;

/** Choosing items and one change for all of them; what it does is shown before it is done. */
@Named
@RequestScoped
public class BulkPage {

  private static final int SIZE = 50;
  private static final int LONGEST_NOTE = 400;

  private final BulkSearching searching;
  private final BulkRun run;
  private final Taxonomy taxonomy;
  private final Visit visit;
  private final Exchange exchange;
  private final Mistakes mistakes = new Mistakes();
  private List<BulkSearching.Found> items = List.of();
  private List<Choice> organisations = List.of();
  private List<TermChoice> vocabularies = List.of();
  private Paging paging = Paging.NONE;
  private @Nullable BulkPreview preview;

  @SuppressWarnings("NullAway")
  protected BulkPage() {
    this(null, null, null, null, null);
  }

  @Inject
  BulkPage(
      BulkSearching searching, BulkRun run, Taxonomy taxonomy, Visit visit, Exchange exchange) {
    this.searching = searching;
    this.run = run;
    this.taxonomy = taxonomy;
    this.visit = visit;
    this.exchange = exchange;
  }

  public void load() {
    organisations = searching.organisations(visit.language());
    vocabularies = TermChoice.all(taxonomy, visit.language());
    int page = Paging.page(exchange.text("page"));
    BulkSearching.Part part = searching.find(filter(), page, SIZE, visit.language());
    items = part.items();
    paging = Paging.of(page, SIZE, part.total());
    if (exchange.posted()) {
      act();
    }
  }

  private void act() {
    form().mistakes(taxonomy, this::isOrganisation).forEach(this::refuse);
    boolean makes = exchange.text("do").equals("make");
    Map<Long, Integer> seen = seen();
    if (makes && !searching.areItems(seen.keySet())) {
      refuse("items", "unknown");
    }
    if (makes ? seen.isEmpty() : exchange.texts("item").isEmpty() && !isAll()) {
      refuse("items", "items");
    }
    if (!makes && isAll() && paging.total() > BulkSearching.MOST) {
      refuse("items", "many");
    }
    if (mistakes.isEmpty() && makes) {
      String note = exchange.text("note");
      long id =
          run.make(form().change(), seen, note.substring(0, Math.min(note.length(), LONGEST_NOTE)));
      exchange.goTo(Place.BULK_EDIT.path(visit.language(), Long.toString(id)));
    } else if (mistakes.isEmpty()) {
      preview =
          isAll()
              ? searching.preview(form().change(), filter(), visit.language())
              : searching.preview(form().change(), exchange.texts("item"), visit.language());
    }
  }

  private boolean isOrganisation(String slug) {
    return organisations.stream().anyMatch(choice -> choice.value().equals(slug));
  }

  /** The items that are to change, with the versions that the editor saw. */
  private Map<Long, Integer> seen() {
    Map<Long, Integer> seen = new LinkedHashMap<>();
    for (String chosen : exchange.texts("chosen")) {
      String[] parts = chosen.split(":", 2);
      long item = Numbers.of(parts[0]);
      long version = parts.length < 2 ? -1 : Numbers.of(parts[1]);
      if (item >= 0 && version >= 0 && seen.size() < BulkSearching.MOST) {
        seen.put(item, Math.clamp(version, 0, Integer.MAX_VALUE));
      }
    }
    return seen;
  }

  private void refuse(String field, String key) {
    mistakes.add(field, Messages.of(visit.language(), "bulk.mistake." + key, BulkSearching.MOST));
    exchange.refuse(422);
  }

  private BulkFilter filter() {
    return new BulkFilter(
        exchange.text("q"),
        exchange.text("kind"),
        exchange.text("having"),
        exchange.text("organisation"));
  }

  private BulkForm form() {
    return new BulkForm(
        exchange.text("deed"),
        exchange.text("term"),
        exchange.text("other"),
        exchange.text("owner"));
  }

  /** A field of the filter or of the change, as it was chosen. */
  public String value(String field) {
    return exchange.text(field);
  }

  /** Whether an item of the list was chosen. */
  public boolean chose(String slug) {
    return exchange.texts("item").contains(slug);
  }

  /** Whether everything that is found was chosen. */
  public boolean isAll() {
    return !exchange.text("all").isEmpty();
  }

  /** Whether everything that is found can be changed at once. */
  public boolean isAllPossible() {
    return paging.total() > 0 && paging.total() <= BulkSearching.MOST;
  }

  public int getMost() {
    return BulkSearching.MOST;
  }

  public Mistakes getMistakes() {
    return mistakes;
  }

  public List<BulkSearching.Found> getItems() {
    return items;
  }

  public Paging getPaging() {
    return paging;
  }

  /** What the change would do; null while it is being chosen. */
  public @Nullable BulkPreview getPreview() {
    return preview;
  }

  public List<Choice> getOrganisations() {
    return organisations;
  }

  public List<TermChoice> getVocabularies() {
    return vocabularies;
  }

  public List<String> getKinds() {
    return Arrays.stream(Kind.values()).map(Kind::code).toList();
  }

  public List<String> getDeeds() {
    return Arrays.stream(Deed.values()).map(Deed::code).toList();
  }

  /** This filter again, up to the page in it. */
  public String getAddress() {
    return filter().query();
  }
}
