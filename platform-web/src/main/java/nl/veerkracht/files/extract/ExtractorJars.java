package nl.veerkracht.files.extract;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URISyntaxException;
import java.nio.file.Path;

/** Where the jars of the process are: beside the portal's own classes, outside its class path. */
@ApplicationScoped
public class ExtractorJars {

  /** The class path of the process; the server unpacks the portal, so this is a folder. */
  public String classPath() {
    try {
      Path classes =
          Path.of(ExtractorJars.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return classes.resolveSibling("extract").resolve("*").toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the portal does not know where it is", e);
    }
  }
}
