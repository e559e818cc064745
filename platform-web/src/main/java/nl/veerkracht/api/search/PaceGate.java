package nl.veerkracht.api.search;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.time.Duration;
import nl.veerkracht.api.http.Refusal;
import nl.veerkracht.identity.Caller;
import nl.veerkracht.pace.Cost;
import nl.veerkracht.pace.Pace;

/**
 * Holds back programs that search faster than their network may. Those who do not listen no longer
 * come this far.
 */
@Provider
@Paced
@Priority(Priorities.AUTHENTICATION)
@ApplicationScoped
public class PaceGate implements ContainerRequestFilter {

  private final Pace pace;
  private final Caller caller;

  @SuppressWarnings("NullAway")
  protected PaceGate() {
    this(null, null);
  }

  @Inject
  PaceGate(Pace pace, Caller caller) {
    this.pace = pace;
    this.caller = caller;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    Duration wait = pace.ask(caller.address(), Cost.SEARCH);
    if (!wait.isZero()) {
      pace.pause(caller.address());
      throw Refusal.of(429, "pace.wait")
          .with(HttpHeaders.RETRY_AFTER, Long.toString(wait.toSeconds() + 1));
    }
  }
}
