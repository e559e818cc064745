package nl.veerkracht;

import org.jboss.arquillian.container.spi.client.protocol.metadata.HTTPContext;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.container.spi.client.protocol.metadata.Servlet;
import org.jboss.arquillian.container.spi.event.container.AfterDeploy;
import org.jboss.arquillian.core.api.Instance;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.LoadableExtension;

/**
 * Names Arquillian's test servlet, which the adapter of Payara Micro reads from the server's
 * console and sometimes reads half: on a busy machine it looks while the list is still being
 * printed.
 */
public class KnownTestServlet implements LoadableExtension {

  private static final String NAME = "ArquillianServletRunnerEE9";

  @Override
  public void register(ExtensionBuilder builder) {
    builder.observer(Completion.class);
  }

  /** Adds the servlet once the portal is deployed. */
  public static class Completion {
    @Inject private Instance<ProtocolMetaData> metaData;

    public void complete(@Observes AfterDeploy deployed) {
      for (HTTPContext context : metaData.get().getContexts(HTTPContext.class)) {
        if (context.getServletByName(NAME) == null) {
          context.add(new Servlet(NAME, "/"));
        }
      }
    }
  }
}
