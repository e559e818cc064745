package nl.veerkracht.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.veerkracht.address.Place;
import nl.veerkracht.address.Visit;
import nl.veerkracht.search.Facet;

/** The overviews of all factors and of all phenomena. */
@Named
@RequestScoped
public class TopicsPage {

  private final Topics topics;
  private final Visit visit;
  private List<TopicNode> nodes = List.of();

  @SuppressWarnings("NullAway")
  protected TopicsPage() {
    this(null, null);
  }

  @Inject
  TopicsPage(Topics topics, Visit visit) {
    this.topics = topics;
    this.visit = visit;
  }

  public void load() {
    List<TopicNode> tree =
        topics.tree(isFactors() ? Facet.FACTOR : Facet.PHENOMENON, visit.language());
    nodes = isFactors() ? tree.reversed() : tree;
  }

  /** For factors the levels, the widest first, as the picture stacks them. */
  public List<TopicNode> getNodes() {
    return nodes;
  }

  public boolean isFactors() {
    return visit.getPlace() == Place.FACTORS;
  }
}
