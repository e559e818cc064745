package nl.veerkracht;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.veerkracht.audit.Act;
import nl.veerkracht.catalogue.SearchOptions;
import nl.veerkracht.files.extract.Reason;
import nl.veerkracht.identity.Role;
import nl.veerkracht.identity.Scope;
import nl.veerkracht.identity.oidc.SigningInElsewhere;
import nl.veerkracht.item.Finding.Direction;
import nl.veerkracht.item.Kind;
import nl.veerkracht.item.Relation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The texts of the interface: the same in both languages, all used, none outside the bundles. */
class MessagesTest {

  /** Bundles of texts, without language and ending. */
  static final List<String> BUNDLES =
      List.of("nl/veerkracht/messages", "nl/veerkracht/api/problems");

  private static final Pattern PLACE =
      Pattern.compile("\\{(\\d+)(?:,(\\w+))?|%(?:\\d+\\$)?[a-z]|<(?=\\{)");
  private static final Pattern DOUBLE = Pattern.compile("(?m)^([^#\\s][^=\\s]*)=");

  /** A key that is written out where it is used. */
  private static final Pattern LITERAL =
      Pattern.compile("['\"]([a-z0-9-]+(?:\\.[a-z0-9-]+)*)['\"]");

  /** The first part of a key that is put together: {@code msg['kinds.'.concat(kind)]}. */
  private static final Pattern FAMILY =
      Pattern.compile("'([a-z.-]+\\.)'\\.concat\\(|\"([a-z.-]+\\.)\"\\s*\\+");

  private static final Pattern EXPRESSION = Pattern.compile("#\\{[^}]*\\}");
  private static final Pattern LETTER = Pattern.compile("\\p{L}");

  /** Attributes that readers see or hear. */
  private static final Set<String> READ =
      Set.of(
          "alt",
          "aria-description",
          "aria-label",
          "aria-roledescription",
          "label",
          "placeholder",
          "title");

  private static final Properties DUTCH = bundle("nl/veerkracht/messages", "nl");

  private static Properties bundle(String name, String language) {
    return Project.properties(Project.RESOURCES.resolve(name + "_" + language + ".properties"));
  }

  private static List<Path> views() {
    return Project.files(Project.WEBAPP, ".xhtml");
  }

  private static List<Path> code() {
    return Stream.concat(
            views().stream(), Project.files(Project.WEB.resolve("src/main/java"), ".java").stream())
        .toList();
  }

  private static Set<String> found(Pattern pattern, Collection<Path> files) {
    return files.stream()
        .flatMap(file -> pattern.matcher(Project.text(file)).results())
        .flatMap(MessagesTest::groups)
        .collect(toCollection(TreeSet::new));
  }

  private static Stream<String> groups(MatchResult result) {
    return IntStream.rangeClosed(1, result.groupCount())
        .mapToObj(result::group)
        .filter(Objects::nonNull);
  }

  @ParameterizedTest
  @FieldSource("BUNDLES")
  void hasTheSameTextsInBothLanguages(String bundle) {
    Properties dutch = bundle(bundle, "nl");
    Properties english = bundle(bundle, "en");

    assertThat(dutch.stringPropertyNames()).isNotEmpty();
    assertThat(new TreeSet<>(english.stringPropertyNames()))
        .isEqualTo(new TreeSet<>(dutch.stringPropertyNames()));
    assertThat(dutch.values()).allSatisfy(text -> assertThat((String) text).isNotBlank());
    assertThat(english.values()).allSatisfy(text -> assertThat((String) text).isNotBlank());
  }

  @ParameterizedTest
  @FieldSource("BUNDLES")
  void hasTheSamePlacesToFillInBothLanguages(String bundle) {
    assertThat(places(bundle(bundle, "en"))).isEqualTo(places(bundle(bundle, "nl")));
  }

  private static Map<String, List<String>> places(Properties texts) {
    Map<String, List<String>> places = new TreeMap<>();
    for (String key : texts.stringPropertyNames()) {
      places.put(
          key,
          PLACE
              .matcher(texts.getProperty(key))
              .results()
              .map(MatchResult::group)
              .sorted()
              .toList());
    }
    return places;
  }

  @ParameterizedTest
  @FieldSource("BUNDLES")
  void hasNoTextTwice(String bundle) {
    for (String language : List.of("nl", "en")) {
      Path file = Project.RESOURCES.resolve(bundle + "_" + language + ".properties");
      assertThat(DOUBLE.matcher(Project.text(file)).results().map(result -> result.group(1)))
          .as(Project.name(file))
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void fillsEveryPlaceInATextThatIsFormatted() {
    for (String language : List.of("nl", "en")) {
      Properties texts = bundle("nl/veerkracht/messages", language);
      for (String key : texts.stringPropertyNames()) {
        String text = texts.getProperty(key);
        if (text.contains("{")) {
          String shown =
              new MessageFormat(text, Locale.of(language)).format(new Object[] {12, 34, 56});
          assertThat(shown).as(key + " " + language).doesNotContain("{", "}").isNotBlank();
          assertThat(text).as(key + ": an apostrophe hides the place after it").doesNotContain("'");
        }
      }
    }
  }

  static Stream<Arguments> families() {
    List<String> kinds = Arrays.stream(Kind.values()).map(Kind::code).toList();
    return Stream.of(
        arguments("files.reason.", Arrays.stream(Reason.values()).map(Reason::code).toList()),
        arguments("kind.", kinds),
        arguments("kinds.", kinds),
        arguments("date.", without(kinds, "page")),
        arguments("item.external.", kinds),
        arguments("sort.", SearchOptions.sorts()),
        arguments("facet.", SearchOptions.filters()),
        arguments("act.", Arrays.stream(Act.values()).map(Act::code).toList()),
        arguments("role.", Arrays.stream(Role.values()).map(Role::code).toList()),
        arguments("scope.", Arrays.stream(Scope.values()).map(Scope::code).toList()),
        arguments(
            "elsewhere.refused.",
            Arrays.stream(SigningInElsewhere.Reason.values())
                .map(SigningInElsewhere.Reason::code)
                .toList()),
        arguments("finding.", Arrays.stream(Direction.values()).map(Direction::code).toList()),
        arguments("relation.", Arrays.stream(Relation.values()).map(Relation::code).toList()));
  }

  private static List<String> without(List<String> all, String one) {
    return all.stream().filter(name -> !name.equals(one)).toList();
  }

  @ParameterizedTest
  @MethodSource("families")
  void hasATextForEveryMemberOfAFamily(String family, List<String> members) {
    assertThat(DUTCH.stringPropertyNames())
        .containsAll(members.stream().map(member -> family + member).toList());
  }

  @Test
  void hasATitleAndALeadOnEveryErrorPage() {
    assertThat(Project.files(Project.WEBAPP.resolve("error"), ".xhtml"))
        .isNotEmpty()
        .allSatisfy(
            page -> {
              String family = "error." + page.getFileName().toString().replace(".xhtml", "");
              assertThat(DUTCH.stringPropertyNames()).contains(family + ".title", family + ".lead");
              assertThat(Project.text(page)).contains(family + ".title", family + ".lead");
            });
  }

  @Test
  void hasEveryTextThatPagesAskFor() {
    Pattern asked = Pattern.compile("msg\\['([^']+)'\\]|texts\\.format\\('([^']+)',");
    Pattern askedInCode = Pattern.compile("Messages\\.of\\(\\s*\\w[\\w.()]*,\\s*\"([^\"]+)\"\\)");

    assertThat(DUTCH.stringPropertyNames())
        .containsAll(found(asked, views()))
        .containsAll(found(askedInCode, code()));
  }

  @Test
  void hasNoTextThatNothingAsksFor() {
    Set<String> literals = found(LITERAL, code());
    Set<String> families = found(FAMILY, code());
    families.add("relation.");

    assertThat(DUTCH.stringPropertyNames())
        .allMatch(
            key -> literals.contains(key) || families.stream().anyMatch(key::startsWith),
            "is asked for");
  }

  @ParameterizedTest
  @MethodSource("views")
  void hasNoTextOfItsOwnInAPage(Path view) {
    List<String> texts =
        Project.elements(Project.xml(view)).stream()
            .filter(element -> !saysItsLanguage(element) && !element.getLocalName().equals("code"))
            .flatMap(MessagesTest::texts)
            .map(text -> EXPRESSION.matcher(text).replaceAll("").strip())
            .filter(text -> LETTER.matcher(text).find())
            .toList();

    assertThat(texts).as(Project.name(view)).isEmpty();
  }

  /** A name of a language is the same on every page, and says in which language it is. */
  private static boolean saysItsLanguage(Element element) {
    for (Node node = element; node instanceof Element around; node = node.getParentNode()) {
      if (around.getAttribute("lang").matches("nl|en")) {
        return true;
      }
    }
    return false;
  }

  private static Stream<String> texts(Element element) {
    return Stream.concat(
        Project.children(element).stream()
            .filter(child -> child.getNodeType() == Node.TEXT_NODE)
            .map(Node::getNodeValue),
        Project.attributes(element).stream()
            .filter(attribute -> READ.contains(attribute.getNodeName()))
            .map(Node::getNodeValue));
  }
}
