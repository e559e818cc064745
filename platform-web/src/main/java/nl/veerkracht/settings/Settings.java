package nl.veerkracht.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/** Every setting of the portal, read here and nowhere else; the table is in README. */
@ApplicationScoped
public class Settings {

  private final Config config;

  @SuppressWarnings("NullAway")
  protected Settings() {
    this(null);
  }

  @Inject
  Settings(Config config) {
    this.config = config;
  }

  /** The folder of the search index; it can always be thrown away. */
  public Path indexFolder() {
    return Path.of(config.getValue("portal.index.folder", String.class));
  }

  /** The public address of the portal without a slash at the end, for links that leave the page. */
  public URI address() {
    String address = config.getValue("portal.address", String.class);
    return URI.create(address.endsWith("/") ? address.substring(0, address.length() - 1) : address);
  }

  /** Where to report a weakness, as a {@code mailto:} or {@code https:} address, if anywhere. */
  public Optional<String> securityContact() {
    return config.getOptionalValue("portal.security.contact", String.class);
  }

  /** The folder of uploaded files; it belongs in every backup, beside the database. */
  public Path filesFolder() {
    return Path.of(config.getValue("portal.files.folder", String.class));
  }

  /** How many bytes an uploaded file may have. */
  public long largestFile() {
    return config.getValue("portal.files.megabytes", Long.class) * 1024 * 1024;
  }

  /** The virus scanner, a clamd; without one, files are not scanned. */
  public Optional<String> scannerHost() {
    return config.getOptionalValue("portal.clamav.host", String.class);
  }

  public int scannerPort() {
    return config.getValue("portal.clamav.port", Integer.class);
  }
}
