package nl.veerkracht.curation.freshness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.veerkracht.item.Intervention;
import nl.veerkracht.item.Item;
import nl.veerkracht.item.ItemContent;
import nl.veerkracht.link.Verdict;
import nl.veerkracht.taxonomy.Now;

/** Looks into every new version of every item, and keeps what became of the addresses in them. */
@ApplicationScoped
public class Surveying {

  private static final int AT_ONCE = 100;

  private final Surveys surveys;

  @SuppressWarnings("NullAway")
  protected Surveying() {
    this(null);
  }

  @Inject
  Surveying(Surveys surveys) {
    this.surveys = surveys;
  }

  /** Looks into some items; whether there may be more. */
  @Transactional
  public boolean round() {
    List<Item> items = surveys.unseen(AT_ONCE);
    Map<Item, Set<String>> addresses = new LinkedHashMap<>();
    items.forEach(item -> addresses.put(item, Addresses.of(item.content())));
    Set<String> all = new LinkedHashSet<>();
    addresses.values().forEach(all::addAll);
    Map<String, WebLink> links = surveys.links(all);
    Instant now = Now.moment();
    for (String address : all) {
      links.computeIfAbsent(address, it -> added(it, now));
    }
    addresses.forEach((item, its) -> survey(item, its.stream().map(links::get).toList()));
    return items.size() == AT_ONCE;
  }

  private WebLink added(String address, Instant now) {
    String host = URI.create(address).getHost();
    WebLink link = new WebLink(address, host == null ? "" : host.toLowerCase(Locale.ROOT), now);
    surveys.add(link);
    return link;
  }

  private void survey(Item item, List<WebLink> links) {
    Survey survey = surveys.of(item.id()).orElse(null);
    boolean isNew = survey == null;
    if (survey == null) {
      survey = new Survey(item.id());
    }
    survey.found(
        item.version(),
        Gaps.of(item.content()).size(),
        lastDays(item.content()),
        links.stream().map(WebLink::id).toList());
    if (isNew) {
      surveys.add(survey);
    }
  }

  private static Survey.LastDays lastDays(ItemContent content) {
    return content.details() instanceof Intervention intervention
        ? new Survey.LastDays(
            intervention.validUntil().orElse(null), intervention.recognizedUntil().orElse(null))
        : new Survey.LastDays(null, null);
  }

  /** A link to ask for. */
  record Due(long id, String address) {}

  /** Links that are due, one of each host: nobody is asked twice in a round. */
  @Transactional
  List<Due> due(int size) {
    Set<String> hosts = new LinkedHashSet<>();
    List<Due> due = new ArrayList<>();
    for (WebLink link : surveys.due(Now.moment(), size * size)) {
      if (due.size() < size && hosts.add(link.host())) {
        due.add(new Due(link.id(), link.address()));
      }
    }
    return due;
  }

  /** Keeps what came of asking. A link where the portal does not ask counts as answered. */
  @Transactional
  void keep(long id, Verdict verdict, Instant now) {
    surveys
        .link(id)
        .ifPresent(
            link -> {
              switch (verdict) {
                case Verdict.Fails fails -> link.failed(fails.problem(), now);
                case Verdict.Answers _, Verdict.Closed _, Verdict.Refused _ -> link.answered(now);
              }
            });
  }
}
