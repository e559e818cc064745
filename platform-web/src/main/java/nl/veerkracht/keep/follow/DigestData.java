package nl.veerkracht.keep.follow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import nl.veerkracht.identity.PersonalData;

/** How often a person wants letters about notices. */
@ApplicationScoped
class DigestData implements PersonalData {

  private final Follows follows;

  @SuppressWarnings("NullAway")
  protected DigestData() {
    this(null);
  }

  @Inject
  DigestData(Follows follows) {
    this.follows = follows;
  }

  @Override
  public String part() {
    return "notice-letters";
  }

  @Override
  @Transactional
  public List<Map<String, Object>> about(long account) {
    return follows.digest(account).stream()
        .map(digest -> Map.<String, Object>of("rhythm", digest.rhythm().code()))
        .toList();
  }
}
