package nl.veerkracht.files.extract;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the jars of the process are: beside the portal's own classes, outside its class path. */
@ApplicationScoped
public class ExtractorJars {

  private static final String OWN_CLASS = "ExtractorJars.class";
  private static final String JARS = "extract";

  /** The class path of the process; the server unpacks the portal, so this is a folder. */
  public String classPath() {
    URL own = ExtractorJars.class.getResource(OWN_CLASS);
    if (own == null) {
      throw new IllegalStateException("the portal does not find its own classes");
    }
    try {
      for (Path at = Path.of(own.toURI()); at != null; at = at.getParent()) {
        if (Files.isDirectory(at.resolveSibling(JARS)) && at.endsWith("classes")) {
          return at.resolveSibling(JARS).resolve("*").toString();
        }
      }
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the portal does not know where it is", e);
    }
    throw new IllegalStateException("the jars of the process are not beside " + own);
  }
}
