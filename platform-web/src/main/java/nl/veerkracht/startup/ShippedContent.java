package nl.veerkracht.startup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.veerkracht.content.BundledPack;
import nl.veerkracht.content.ContentLoader;
import nl.veerkracht.taxonomy.Taxonomy;

/** Brings the database in step with the content that the portal is shipped with. */
@ApplicationScoped
class ShippedContent {

  private static final System.Logger LOG = System.getLogger(ShippedContent.class.getName());

  private final Taxonomy taxonomy;
  private final ContentLoader loader;

  @SuppressWarnings("NullAway")
  protected ShippedContent() {
    this(null, null);
  }

  @Inject
  ShippedContent(Taxonomy taxonomy, ContentLoader loader) {
    this.taxonomy = taxonomy;
    this.loader = loader;
  }

  void load() {
    taxonomy.refresh();
    ContentLoader.Report report = loader.load(BundledPack.read());
    LOG.log(System.Logger.Level.INFO, "Content in step: {0}", report);
  }
}
