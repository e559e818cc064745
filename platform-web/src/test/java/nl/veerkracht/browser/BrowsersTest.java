package nl.veerkracht.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BrowsersTest {

  private static final Path CHOSEN = Path.of("/chosen");
  private static final Path BROKEN = Path.of("/broken");
  private static final Path INSTALLED = Path.of("/installed");
  private static final Path DOWNLOADED = Path.of("/downloaded");
  private static final Path PACKAGED = Path.of("/packaged");

  private final List<String> asked = new ArrayList<>();

  private Path find(Optional<Path> chosen, Path... starting) {
    return new Browsers<>(
            new Offering(chosen, asked),
            program -> Optional.of(program).filter(Set.of(starting)::contains))
        .find();
  }

  @Test
  void takesTheBrowserThatWasAskedFor() {
    assertThat(find(Optional.of(CHOSEN), CHOSEN, INSTALLED)).isEqualTo(CHOSEN);
    assertThat(asked).isEmpty();
  }

  @Test
  void doesNotReplaceTheBrowserThatWasAskedFor() {
    assertThatThrownBy(() -> find(Optional.of(CHOSEN), INSTALLED))
        .hasMessage(
            "PORTAL_BROWSER is /chosen, which does not start as a browser: correct it, or leave it out.");
    assertThat(asked).isEmpty();
  }

  @Test
  void takesTheFirstOnTheMachineThatStarts() {
    assertThat(find(Optional.empty(), INSTALLED, DOWNLOADED)).isEqualTo(INSTALLED);
    assertThat(asked).containsExactly("installed");
  }

  @Test
  void downloadsOneWhenNoneOnTheMachineStarts() {
    assertThat(find(Optional.empty(), DOWNLOADED, PACKAGED)).isEqualTo(DOWNLOADED);
    assertThat(asked).containsExactly("installed", "downloaded");
  }

  @Test
  void installsThePackageWhenTheDownloadDoesNotStartEither() {
    assertThat(find(Optional.empty(), PACKAGED)).isEqualTo(PACKAGED);
    assertThat(asked).containsExactly("installed", "downloaded", "packaged");
  }

  @Test
  void saysInOneLineWhatToInstallWhenNothingStarts() {
    assertThatThrownBy(() -> find(Optional.empty()))
        .hasMessage(
            "No browser starts on this machine: install Chromium (on Debian: apt-get install chromium),"
                + " or set PORTAL_BROWSER to the program of one.");
  }

  /** A machine that offers one program from each source, and notes which source was asked. */
  private record Offering(Optional<Path> chosen, List<String> asked) implements Machine {

    @Override
    public List<Path> installed() {
      asked.add("installed");
      return List.of(BROKEN, INSTALLED);
    }

    @Override
    public List<Path> downloaded() {
      asked.add("downloaded");
      return List.of(DOWNLOADED);
    }

    @Override
    public List<Path> packaged() {
      asked.add("packaged");
      return List.of(PACKAGED);
    }
  }
}
