package nl.veerkracht.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
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

  /** Whether readers reach the portal over https only. */
  public boolean isSecure() {
    return "https".equals(address().getScheme());
  }

  /** How long somebody stays signed in without doing anything. */
  public Duration signInLife() {
    return Duration.ofHours(config.getValue("portal.signin.hours", Integer.class));
  }

  /** Whether editors and administrators can only work with a second factor. */
  public boolean secondFactorRequired() {
    return config.getValue("portal.secondfactor.required", Boolean.class);
  }

  /** Who becomes administrator as long as there is none. */
  public Optional<String> adminEmail() {
    return config.getOptionalValue("portal.admin.email", String.class);
  }

  /** The password of that first administrator. */
  public Optional<String> adminPassword() {
    return config.getOptionalValue("portal.admin.password", String.class);
  }

  /** The mail server; without one, letters stay in the outbox. */
  public Optional<String> mailHost() {
    return config.getOptionalValue("portal.mail.host", String.class);
  }

  public int mailPort() {
    return config.getValue("portal.mail.port", Integer.class);
  }

  /** Who signs in to the mail server, if it asks. */
  public Optional<String> mailUser() {
    return config.getOptionalValue("portal.mail.user", String.class);
  }

  public String mailPassword() {
    return config.getOptionalValue("portal.mail.password", String.class).orElse("");
  }

  /** The sender of every letter. */
  public String mailFrom() {
    return config.getValue("portal.mail.from", String.class);
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
    return largestFileInMegabytes() * 1024 * 1024;
  }

  /** The same, as people say it. */
  public long largestFileInMegabytes() {
    return config.getValue("portal.files.megabytes", Long.class);
  }

  /** The virus scanner, a clamd; without one, files are not scanned. */
  public Optional<String> scannerHost() {
    return config.getOptionalValue("portal.clamav.host", String.class);
  }

  public int scannerPort() {
    return config.getValue("portal.clamav.port", Integer.class);
  }

  /** The header in which a trusted proxy tells where a request comes from; none by default. */
  public Optional<String> proxyHeader() {
    return config.getOptionalValue("portal.proxy.header", String.class);
  }

  /** How many searches one network may ask for at once. */
  public int searchesAtOnce() {
    return config.getValue("portal.pace.burst", Integer.class);
  }

  /** How many searches a second one network may ask for in the long run. */
  public int searchesPerSecond() {
    return config.getValue("portal.pace.second", Integer.class);
  }

  /** The address of the OpenID Connect provider; empty for signing in with a password only. */
  public Optional<String> oidcIssuer() {
    return config.getOptionalValue("portal.oidc.issuer", String.class);
  }

  /** How the provider knows the portal. */
  public String oidcClient() {
    return config.getOptionalValue("portal.oidc.client", String.class).orElse("");
  }

  /** The password of the portal at the provider; empty when it gave none. */
  public String oidcSecret() {
    return config.getOptionalValue("portal.oidc.secret", String.class).orElse("");
  }

  /** How people call the provider, for the button. */
  public String oidcName() {
    return config.getOptionalValue("portal.oidc.name", String.class).orElse("OpenID Connect");
  }

  /** What the portal asks the provider for. */
  public String oidcScope() {
    return config.getValue("portal.oidc.scope", String.class);
  }

  /** Whether the portal asks if the addresses that items and submitted drafts name answer. */
  public boolean checksLinks() {
    return config.getValue("portal.links.check", Boolean.class);
  }

  /** Whether it also asks at machines inside, for tests only. */
  public boolean asksAnywhere() {
    return config.getValue("portal.links.anywhere", Boolean.class);
  }
}
