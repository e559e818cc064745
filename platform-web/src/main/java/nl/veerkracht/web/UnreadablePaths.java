package nl.veerkracht.web;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/**
 * Lets the portal answer paths that cannot be read. The server refuses them before it looks for an
 * application, with an empty answer or a stack trace in its log, and has no setting for it.
 */
@WebListener
public class UnreadablePaths implements ServletContextListener {

  private static final System.Logger LOG = System.getLogger(UnreadablePaths.class.getName());

  private Runnable end = () -> {};

  /** Goes on without in a server of other making: only those answers are poorer then. */
  @Override
  public void contextInitialized(ServletContextEvent event) {
    try {
      end = PathProbe.begin();
    } catch (ReflectiveOperationException | LinkageError e) {
      LOG.log(
          System.Logger.Level.WARNING, "The server itself answers paths that it cannot read: " + e);
    }
  }

  @Override
  public void contextDestroyed(ServletContextEvent event) {
    end.run();
  }
}
