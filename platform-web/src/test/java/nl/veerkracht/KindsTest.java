package nl.veerkracht;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.bind.annotation.JsonbSubtype;
import jakarta.json.bind.annotation.JsonbTypeInfo;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.veerkracht.content.BundledPack;
import nl.veerkracht.content.ContentPack;
import nl.veerkracht.item.Details;
import nl.veerkracht.item.Examples;
import nl.veerkracht.item.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Names what a new kind of item still lacks. */
class KindsTest {

  private static final ContentPack SHIPPED = BundledPack.read();

  private static final Map<String, Class<?>> SUBTYPES =
      Arrays.stream(Details.class.getAnnotation(JsonbTypeInfo.class).value())
          .collect(Collectors.toMap(JsonbSubtype::alias, JsonbSubtype::type));

  @Test
  void hasOneRecordForEveryKind() {
    Class<?>[] records = Details.class.getPermittedSubclasses();

    assertThat(records).allMatch(Class::isRecord).hasSameSizeAs(Kind.values());
    assertThat(
            Arrays.stream(Kind.values()).<Class<?>>map(it -> Examples.of(it).details().getClass()))
        .containsExactlyInAnyOrder(records);
  }

  @ParameterizedTest
  @EnumSource
  void tellsTheKindOfItsRecord(Kind kind) {
    assertThat(Examples.of(kind).kind()).isEqualTo(kind);
    assertThat(Kind.of(kind.code())).contains(kind);
  }

  @ParameterizedTest
  @EnumSource
  void writesItsRecordAsJsonUnderItsCode(Kind kind) {
    assertThat(SUBTYPES).containsEntry(kind.code(), Examples.of(kind).details().getClass());
  }

  @ParameterizedTest
  @EnumSource
  void hasAView(Kind kind) {
    assertThat(Project.WEBAPP.resolve("WEB-INF/kind/" + kind.code() + ".xhtml")).isRegularFile();
  }

  @Test
  void hasNoViewOfWhatIsNoKind() {
    assertThat(Project.files(Project.WEBAPP.resolve("WEB-INF/kind"), ".xhtml"))
        .hasSameSizeAs(Kind.values());
  }

  @ParameterizedTest
  @EnumSource
  void hasTextsInBothLanguages(Kind kind) {
    for (String language : List.of("nl", "en")) {
      Properties texts =
          Project.properties(
              Project.RESOURCES.resolve("nl/veerkracht/messages_" + language + ".properties"));
      assertThat(texts.stringPropertyNames())
          .contains("kind." + kind.code(), "kinds." + kind.code(), "item.external." + kind.code());
    }
  }

  @ParameterizedTest
  @EnumSource
  void hasAnIcon(Kind kind) {
    assertThat(
            Project.elements(
                    Project.xml(
                        Project.ROOT.resolve(
                            "themes/src/main/resources/META-INF/resources/theme/icons.svg")))
                .stream()
                .map(element -> element.getAttribute("id")))
        .contains("kind-" + kind.code());
  }

  @ParameterizedTest
  @EnumSource
  void hasContentInAFolderOfItsOwn(Kind kind) {
    Map<Kind, Long> counts =
        SHIPPED.items().stream()
            .map(item -> item.kind())
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));

    assertThat(counts).containsKey(kind);
    assertThat(
            Project.files(Project.ROOT.resolve("content/src/main/resources/content/items"), ".yaml")
                .stream()
                .filter(file -> Project.text(file).startsWith("kind: " + kind.code() + "\n"))
                .map(file -> file.getParent().getFileName().toString())
                .distinct())
        .hasSize(1);
  }

  @Test
  void isTheSameListInTheDatabaseAndInTheDescriptionOfTheApi() {
    String description = Project.text(Project.RESOURCES.resolve("nl/veerkracht/api/openapi.yaml"));

    assertThat(Arrays.stream(Kind.values()).map(Kind::code)).allMatch(description::contains);
    assertThat(Arrays.stream(Kind.values()).map(Kind::name))
        .allSatisfy(name -> assertThat(name.length()).isLessThanOrEqualTo(20));
  }
}
