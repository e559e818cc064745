package nl.veerkracht.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.veerkracht.taxonomy.Json;

/** Everything that the portal keeps about a person, for that person to take along. */
@ApplicationScoped
public class OwnData {

  private final CurrentUser user;
  private final Instance<PersonalData> parts;

  @SuppressWarnings("NullAway")
  protected OwnData() {
    this(null, null);
  }

  @Inject
  OwnData(CurrentUser user, @Any Instance<PersonalData> parts) {
    this.user = user;
    this.parts = parts;
  }

  /** All of it as JSON: an object with a list for each part. */
  @Transactional
  public String json() {
    long account = user.needs(Role.READER).id();
    Map<String, List<Map<String, Object>>> all = new TreeMap<>();
    parts.forEach(part -> all.put(part.part(), part.about(account)));
    return Json.write(all);
  }
}
