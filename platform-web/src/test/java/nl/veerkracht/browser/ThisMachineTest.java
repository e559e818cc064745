package nl.veerkracht.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThisMachineTest {

  @TempDir private Path folder;

  @Test
  void findsBrowsersOnThePathTheLikeliestFirst() throws IOException {
    Path chrome = program("first", "google-chrome");
    Path chromium = program("second", "chromium");

    assertThat(machine(path("first", "second")).installed()).startsWith(chromium, chrome);
  }

  @Test
  void findsTheBrowserThatPlaywrightFetchedEarlier() throws IOException {
    Path own = program("playwright", "chrome");

    assertThat(new ThisMachine(Map.of("PATH", ""), own).installed()).endsWith(own);
  }

  @Test
  void passesOverWhatCannotBeRun() throws IOException {
    Files.createDirectories(folder.resolve("first/chromium"));
    Path text = program("second", "chromium");
    assertThat(text.toFile().setExecutable(false)).isTrue();

    assertThat(machine(path("first", "second")).installed())
        .noneMatch(program -> program.startsWith(folder));
  }

  @Test
  void readsTheChosenBrowserFromTheEnvironment() {
    assertThat(machine(Map.of("PORTAL_BROWSER", "/opt/my/browser")).chosen())
        .contains(Path.of("/opt/my/browser"));
    assertThat(machine(Map.of("PORTAL_BROWSER", " ")).chosen()).isEmpty();
    assertThat(machine(Map.of()).chosen()).isEmpty();
  }

  private ThisMachine machine(Map<String, String> environment) {
    return new ThisMachine(environment, folder.resolve("never-fetched"));
  }

  private Map<String, String> path(String... folders) {
    return Map.of(
        "PATH",
        String.join(
            File.pathSeparator,
            List.of(folders).stream().map(name -> folder.resolve(name).toString()).toList()));
  }

  private Path program(String place, String name) throws IOException {
    Path program = Files.createDirectories(folder.resolve(place)).resolve(name);
    Files.writeString(program, "#!/bin/sh\n");
    assertThat(program.toFile().setExecutable(true)).isTrue();
    return program;
  }
}
