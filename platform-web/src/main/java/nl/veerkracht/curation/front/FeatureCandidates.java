package nl.veerkracht.curation.front;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.veerkracht.curation.pick.PublishedItems;
import nl.veerkracht.curation.pick.Wanted;
import nl.veerkracht.front.Features;
import nl.veerkracht.identity.CurrentUser;
import nl.veerkracht.identity.Role;
import nl.veerkracht.taxonomy.Language;

/** Finds published items that the home page could feature. */
@ApplicationScoped
class FeatureCandidates {

  private static final int MOST = 10;

  private final PublishedItems items;
  private final Features features;
  private final CurrentUser user;

  @SuppressWarnings("NullAway")
  protected FeatureCandidates() {
    this(null, null, null);
  }

  @Inject
  FeatureCandidates(PublishedItems items, Features features, CurrentUser user) {
    this.items = items;
    this.features = features;
    this.user = user;
  }

  /**
   * An item that was found.
   *
   * @param chosen whether the home page features it already
   */
  public record Candidate(String slug, String kind, String title, boolean chosen) {}

  /** The first items with these words in their title or address. */
  @Transactional
  List<Candidate> find(String text, Language language) {
    user.needs(Role.EDITOR);
    Set<Long> chosen =
        features.all().stream().map(it -> it.feature().item()).collect(Collectors.toSet());
    return items.find(Wanted.of(text), 0, MOST).stream()
        .map(
            item ->
                new Candidate(
                    item.slug(),
                    item.content().kind().code(),
                    item.content().title().in(language),
                    chosen.contains(item.id())))
        .toList();
  }
}
