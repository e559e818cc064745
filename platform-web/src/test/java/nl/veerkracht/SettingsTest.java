package nl.veerkracht;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** One table of settings: explained, used, in the README, and the same everywhere. */
class SettingsTest {

  private static final Pattern SETTING = Pattern.compile("MPCONFIG=([a-z.]+):([^}]*)\\}");

  private static final Path SETTINGS =
      Project.RESOURCES.resolve("META-INF/microprofile-config.properties");
  private static final Path WEB_XML = Project.WEBAPP.resolve("WEB-INF/web.xml");
  private static final Path README = Project.ROOT.resolve("README.md");

  @Test
  void saysOfEverySettingWhatItDoes() {
    List<String> lines = Project.text(SETTINGS).lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).startsWith("#")) {
        assertThat(lines.get(i)).contains("=");
        assertThat(lines.get(i - 1)).as("above " + lines.get(i)).startsWith("# ");
      }
    }
  }

  @Test
  void namesEverySettingInTheReadme() {
    assertThat(Project.properties(SETTINGS).stringPropertyNames())
        .isNotEmpty()
        .allSatisfy(setting -> assertThat(Project.text(README)).contains("| `" + setting + "` |"));
  }

  @Test
  void usesEverySettingAndNoOther() {
    String used =
        Project.text(WEB_XML)
            + Project.text(
                Project.WEB.resolve("src/main/java/nl/veerkracht/settings/Settings.java"));
    Set<String> settings = Project.properties(SETTINGS).stringPropertyNames();

    assertThat(settings).allMatch(used::contains, "is used");
    assertThat(
            Pattern.compile("portal(\\.[a-z]+)+").matcher(used).results().map(MatchResult::group))
        .isNotEmpty()
        .filteredOn(name -> used.contains("\"" + name + "\"") || used.contains(name + ":"))
        .allMatch(settings::contains, "is a setting");
  }

  @Test
  void hasTheSameDefaultsInTheDataSourceAndTheSettings() {
    Map<String, String> defaults = new TreeMap<>();
    SETTING
        .matcher(Project.text(WEB_XML))
        .results()
        .forEach(result -> defaults.put(result.group(1), result.group(2)));
    Map<String, String> settings = new TreeMap<>();
    defaults
        .keySet()
        .forEach(key -> settings.put(key, Project.properties(SETTINGS).getProperty(key)));

    assertThat(defaults).isNotEmpty().isEqualTo(settings);
  }

  @Test
  void hasNoDefaultForAPassword() {
    Properties settings = Project.properties(SETTINGS);
    assertThat(settings.stringPropertyNames())
        .filteredOn(name -> name.endsWith(".password") || name.endsWith(".secret"))
        .isNotEmpty()
        .allSatisfy(name -> assertThat(settings.getProperty(name)).as(name).isEmpty());
  }
}
