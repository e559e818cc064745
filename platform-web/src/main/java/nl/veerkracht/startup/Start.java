package nl.veerkracht.startup;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import nl.veerkracht.content.BundledPack;
import nl.veerkracht.content.ContentLoader;
import nl.veerkracht.files.FileRounds;
import nl.veerkracht.indexing.Indexer;
import nl.veerkracht.taxonomy.Taxonomy;

/**
 * Starts the portal: schema, content, index. No request is answered before all three are in step.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Start {

  private static final System.Logger LOG = System.getLogger(Start.class.getName());

  @Inject private Migrations migrations;
  @Inject private Taxonomy taxonomy;
  @Inject private ContentLoader loader;
  @Inject private Indexer indexer;
  @Inject private FileRounds files;

  /** For the EJB container, which knows no constructor injection. */
  @SuppressWarnings("NullAway.Init")
  public Start() {}

  @PostConstruct
  void start() {
    migrations.run();
    taxonomy.refresh();
    ContentLoader.Report report = loader.load(BundledPack.read());
    LOG.log(System.Logger.Level.INFO, "Content in step: {0}", report);
    indexer.catchUp();
    files.begin();
  }
}
