package nl.veerkracht.startup;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import nl.veerkracht.identity.FirstAdministrator;
import nl.veerkracht.indexing.Indexer;

/**
 * Starts the portal: schema, content, index. No request is answered before all three are in step.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Start {

  @Inject private Migrations migrations;
  @Inject private ShippedContent content;
  @Inject private Indexer indexer;
  @Inject private FirstAdministrator firstAdministrator;
  @Inject private Rounds rounds;

  /** For the EJB container, which knows no constructor injection. */
  @SuppressWarnings("NullAway.Init")
  public Start() {}

  @PostConstruct
  void start() {
    migrations.run();
    content.load();
    indexer.catchUp();
    firstAdministrator.add();
    rounds.begin();
  }
}
