package nl.veerkracht.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.veerkracht.address.Visit;
import nl.veerkracht.catalogue.TopicView.KindCount;
import nl.veerkracht.front.Featured;
import nl.veerkracht.item.Kind;
import nl.veerkracht.page.Clock;
import nl.veerkracht.search.Facet;
import nl.veerkracht.taxonomy.Taxonomy;
import nl.veerkracht.taxonomy.Vocabulary;

/** The home page. */
@Named
@RequestScoped
public class HomePage {

  private final Catalogue catalogue;
  private final Topics topics;
  private final Taxonomy taxonomy;
  private final Featured featured;
  private final Visit visit;
  private List<TopicNode> levels = List.of();
  private List<Card> chosen = List.of();
  private List<Card> newest = List.of();
  private List<KindCount> counts = List.of();
  private List<TopicLine> lines = List.of();

  /** An action line of the agenda. */
  public record TopicLine(String name, String definition) {}

  @SuppressWarnings("NullAway")
  protected HomePage() {
    this(null, null, null, null, null);
  }

  @Inject
  HomePage(Catalogue catalogue, Topics topics, Taxonomy taxonomy, Featured featured, Visit visit) {
    this.catalogue = catalogue;
    this.topics = topics;
    this.taxonomy = taxonomy;
    this.featured = featured;
    this.visit = visit;
  }

  public void load() {
    Topics.Counts all = topics.counts();
    levels = topics.tree(Facet.FACTOR, visit.language()).reversed();
    chosen =
        featured.on(LocalDate.now(Clock.HERE)).stream()
            .map(item -> Card.of(item, visit.language()))
            .toList();
    newest = chosen.isEmpty() ? catalogue.newest(visit.language()) : List.of();
    counts =
        Arrays.stream(Kind.values())
            .filter(kind -> kind != Kind.PAGE)
            .map(kind -> new KindCount(kind.code(), all.of(Facet.KIND, kind.code())))
            .toList();
    lines =
        taxonomy.terms(Vocabulary.ACTION_LINE).stream()
            .map(
                term ->
                    new TopicLine(
                        term.name().in(visit.language()),
                        term.definition() == null ? "" : term.definition().in(visit.language())))
            .toList();
  }

  /** The levels of resilience with their factors, the widest first, as the picture stacks them. */
  public List<TopicNode> getLevels() {
    return levels;
  }

  /** What editors chose; when there is nothing, the newest items take its place. */
  public List<Card> getChosen() {
    return chosen;
  }

  public List<Card> getNewest() {
    return newest;
  }

  public List<KindCount> getCounts() {
    return counts;
  }

  public List<TopicLine> getLines() {
    return lines;
  }
}
