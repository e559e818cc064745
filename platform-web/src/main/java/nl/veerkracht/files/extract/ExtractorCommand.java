package nl.veerkracht.files.extract;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Starts the process: little memory, no network, no environment, and a folder of its own. */
record ExtractorCommand(String classPath, Path folder, ExtractionLimits limits) {

  /** The file in which the process says why it cannot go on. */
  static final String COMPLAINTS = "complaints";

  private static final String MAIN = "nl.veerkracht.extract.Main";

  Process start() throws IOException {
    ProcessBuilder builder = new ProcessBuilder(words());
    builder.environment().clear();
    builder.directory(folder.toFile());
    builder.redirectError(folder.resolve(COMPLAINTS).toFile());
    return builder.start();
  }

  private List<String> words() {
    return List.of(
        ProcessHandle.current().info().command().orElse("java"),
        "-Xmx" + limits.memory() + "m",
        "-Xss2m",
        "-XX:+UseSerialGC",
        "-XX:MaxMetaspaceSize=128m",
        "-XX:MaxDirectMemorySize=32m",
        "-XX:+ExitOnOutOfMemoryError",
        "-XX:-CreateCoredumpOnCrash",
        "-XX:-UsePerfData",
        "-XX:ErrorFile=" + folder.resolve("error.log"),
        "-Djava.io.tmpdir=" + folder,
        "-Dpdfbox.fontcache=" + folder,
        "-Djava.awt.headless=true",
        // No names and no connections: what a file points at cannot be reached.
        "-Djdk.net.hosts.file=" + folder.resolve("no-hosts"),
        "-DsocksProxyHost=127.0.0.1",
        "-DsocksProxyPort=9",
        "-cp",
        classPath,
        MAIN);
  }
}
