package nl.veerkracht.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.TreeSet;
import java.util.zip.CRC32;

/**
 * Addresses of stylesheets, scripts and icons that change when their content does, so that browsers
 * may keep them.
 */
@Named
@ApplicationScoped
public class Assets {

  private static final String FOLDER = "/theme/";

  private final ServletContext context;
  private String version = "";

  @SuppressWarnings("NullAway")
  protected Assets() {
    this(null);
  }

  @Inject
  Assets(ServletContext context) {
    this.context = context;
  }

  @PostConstruct
  void readVersion() {
    CRC32 sum = new CRC32();
    for (String path : new TreeSet<>(context.getResourcePaths(FOLDER))) {
      if (!path.endsWith("/")) {
        add(path, sum);
      }
    }
    version = Long.toHexString(sum.getValue());
  }

  private void add(String path, CRC32 sum) {
    try (InputStream content = context.getResourceAsStream(path)) {
      sum.update(content.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path, e);
    }
  }

  public String of(String name) {
    return FOLDER + name + "?v=" + version;
  }
}
