package nl.veerkracht.curation.freshness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import nl.veerkracht.identity.CurrentUser;
import nl.veerkracht.identity.Role;
import nl.veerkracht.page.Clock;

/** How many items editors are to see to, for each reason. */
@ApplicationScoped
public class FreshnessCounts {

  private final Surveys surveys;
  private final CurrentUser user;

  @SuppressWarnings("NullAway")
  protected FreshnessCounts() {
    this(null, null);
  }

  @Inject
  FreshnessCounts(Surveys surveys, CurrentUser user) {
    this.surveys = surveys;
    this.user = user;
  }

  /** Items of which the recognition expired. */
  @Transactional
  public long expired() {
    return count(Concern.EXPIRED);
  }

  /** Items with an address that no longer answers. */
  @Transactional
  public long links() {
    return count(Concern.LINKS);
  }

  /** Items that lack something that matters. */
  @Transactional
  public long gaps() {
    return count(Concern.GAPS);
  }

  private long count(Concern concern) {
    user.needs(Role.EDITOR);
    return surveys.count(concern, LocalDate.now(Clock.HERE).toString());
  }
}
