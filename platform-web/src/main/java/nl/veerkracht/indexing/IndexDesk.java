package nl.veerkracht.indexing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.veerkracht.audit.Act;
import nl.veerkracht.audit.AuditLog;
import nl.veerkracht.identity.CurrentUser;
import nl.veerkracht.identity.Role;
import nl.veerkracht.identity.User;
import nl.veerkracht.search.SearchEngine;

/** Lets administrators see how the index stands, and rebuild it. */
@ApplicationScoped
class IndexDesk {

  private final SearchEngine engine;
  private final Rebuilding rebuilding;
  private final AuditLog log;
  private final CurrentUser user;

  @SuppressWarnings("NullAway")
  protected IndexDesk() {
    this(null, null, null, null);
  }

  @Inject
  IndexDesk(SearchEngine engine, Rebuilding rebuilding, AuditLog log, CurrentUser user) {
    this.engine = engine;
    this.rebuilding = rebuilding;
    this.log = log;
    this.user = user;
  }

  IndexView look() {
    user.needs(Role.ADMINISTRATOR);
    return new IndexView(engine.size(), engine.upTo().orElse(null), rebuilding.last().orElse(null));
  }

  /** Begins a rebuild, unless one goes on already. */
  void rebuild() {
    User who = user.needs(Role.ADMINISTRATOR);
    if (rebuilding.begin()) {
      log.record(who.id(), Act.REBUILD_INDEX, "index", "search-index", "");
    }
  }
}
