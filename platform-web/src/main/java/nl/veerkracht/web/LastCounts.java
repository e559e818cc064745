package nl.veerkracht.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import nl.veerkracht.insight.Counting;

/**
 * Writes down what was counted since the last round when the server stops. The server tells no
 * other part of the application that it does.
 */
@WebListener
public class LastCounts implements ServletContextListener {

  private static final System.Logger LOG = System.getLogger(LastCounts.class.getName());

  private final Counting counting;

  @Inject
  LastCounts(Counting counting) {
    this.counting = counting;
  }

  /** The rest of the portal must end too, whatever happens here. */
  @Override
  public void contextDestroyed(ServletContextEvent event) {
    try {
      counting.write();
    } catch (RuntimeException e) {
      LOG.log(System.Logger.Level.ERROR, "The last counts were not written down", e);
    }
  }
}
