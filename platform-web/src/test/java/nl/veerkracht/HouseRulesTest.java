package nl.veerkracht;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Rules of this house that no compiler knows. */
class HouseRulesTest {

  private static final int MOST_JAVA_LINES = 300;
  private static final int MOST_METHOD_LINES = 40;
  private static final int MOST_XHTML_LINES = 120;
  private static final int MOST_README_LINES = 150;
  private static final int LONGEST_EXPRESSION = 60;
  private static final double FEWEST_HIDDEN = 0.20;

  private static final Pattern EXPRESSION = Pattern.compile("[#$]\\{([^}]*)\\}");
  private static final Pattern UNFINISHED = Pattern.compile("\\b(TODO|FIXME|XXX|HACK)\\b");
  private static final Pattern PRINTS =
      Pattern.compile("System\\.(out|err)\\b|\\.printStackTrace\\(\\)");
  private static final Path LAYOUT = Project.WEBAPP.resolve("WEB-INF/layout.xhtml");
  private static final Path FORM = Project.WEBAPP.resolve("WEB-INF/form.xhtml");
  private static final Path README = Project.ROOT.resolve("README.md");

  private static final String FACES_CORE = "jakarta.faces.core";
  private static final String FACES_HTML = "jakarta.faces.html";

  private static List<Path> views() {
    return Project.files(Project.WEBAPP, ".xhtml");
  }

  /** Views with an address of their own, and the pages for errors. */
  private static List<Path> publicPages() {
    return views().stream().filter(view -> !Project.name(view).contains("WEB-INF")).toList();
  }

  private static List<String> tooLong(String ending, int most) {
    return Project.files(ending).stream()
        .map(file -> Map.entry(Project.name(file), Project.text(file).lines().count()))
        .filter(file -> file.getValue() > most)
        .map(file -> file.getKey() + " has " + file.getValue() + " lines")
        .toList();
  }

  @Test
  void keepsFilesShort() {
    assertThat(tooLong(".java", MOST_JAVA_LINES)).isEmpty();
    assertThat(tooLong(".xhtml", MOST_XHTML_LINES)).isEmpty();
    assertThat(Project.text(README).lines().count()).isLessThanOrEqualTo(MOST_README_LINES);
  }

  private static JavaSources mainSources() {
    return JavaSources.of(
        Project.files(".java").stream()
            .filter(file -> Project.name(file).contains("/src/main/"))
            .toList());
  }

  @Test
  void keepsMethodsShort() {
    assertThat(mainSources().methods())
        .isNotEmpty()
        .filteredOn(method -> method.lines() > MOST_METHOD_LINES)
        .isEmpty();
  }

  @Test
  void saysOfEveryPublicTypeWhyItExists() {
    assertThat(mainSources().publicTypes())
        .isNotEmpty()
        .filteredOn(type -> !type.documented())
        .isEmpty();
  }

  @Test
  void leavesNothingUnfinished() {
    List<String> unfinished = new ArrayList<>();
    for (String ending : List.of(".java", ".xhtml", ".xml", ".css", ".js", ".properties", ".sql")) {
      Project.files(ending).stream()
          .filter(file -> !file.endsWith("HouseRulesTest.java"))
          .filter(file -> UNFINISHED.matcher(Project.text(file)).find())
          .map(Project::name)
          .forEach(unfinished::add);
    }
    assertThat(unfinished).isEmpty();
  }

  @Test
  void printsNothingInsteadOfLogging() {
    assertThat(
            Project.files(".java").stream()
                .filter(file -> Project.name(file).contains("/src/main/"))
                .filter(file -> PRINTS.matcher(Project.text(file)).find())
                .map(Project::name))
        .isEmpty();
  }

  @Test
  void saysInEveryPackageWhatItIsForAndThatNullIsTheException() {
    assertThat(
            Project.files(".java").stream()
                .filter(file -> Project.name(file).contains("/src/main/java/"))
                .map(Path::getParent)
                .distinct())
        .isNotEmpty()
        .allSatisfy(
            folder -> {
              assertThat(folder.resolve("package-info.java")).isRegularFile();
              assertThat(Project.text(folder.resolve("package-info.java")))
                  .startsWith("/**")
                  .contains("@NullMarked");
            });
  }

  @Test
  void hidesMoreThanOneTypeInFive() {
    List<JavaClass> types =
        new ClassFileImporter()
            .importPath(Project.WEB.resolve("target/classes")).stream()
                .filter(JavaClass::isTopLevelClass)
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .toList();
    long hidden =
        types.stream().filter(type -> !type.getModifiers().contains(JavaModifier.PUBLIC)).count();

    assertThat((double) hidden / types.size())
        .as(hidden + " of " + types.size() + " types are hidden")
        .isGreaterThan(FEWEST_HIDDEN);
  }

  @ParameterizedTest
  @MethodSource("views")
  void keepsExpressionsShort(Path view) {
    assertThat(EXPRESSION.matcher(Project.text(view)).results().map(result -> result.group(1)))
        .as(Project.name(view))
        .filteredOn(expression -> !looksUpAText(expression))
        .filteredOn(expression -> expression.length() > LONGEST_EXPRESSION)
        .isEmpty();
  }

  /** Such an expression is long by the names of texts, not by logic. */
  private static boolean looksUpAText(String expression) {
    return expression.contains("msg[") || expression.contains("texts.format(");
  }

  @ParameterizedTest
  @MethodSource("views")
  void hasNoStyleScriptOrHandlerInAPage(Path view) {
    List<String> found = new ArrayList<>();
    for (Element element : Project.elements(Project.xml(view))) {
      boolean script = element.getLocalName().equals("script");
      if (element.getLocalName().equals("style")
          || script && (!element.hasAttribute("src") || !element.getTextContent().isBlank())) {
        found.add("<" + element.getNodeName() + ">");
      }
      Project.attributes(element).stream()
          .map(Node::getNodeName)
          .filter(name -> name.equals("style") || name.matches("on[a-z]+"))
          .forEach(found::add);
      Project.attributes(element).stream()
          .map(Node::getNodeValue)
          .filter(value -> value.strip().startsWith("javascript:"))
          .forEach(found::add);
    }
    assertThat(found).as(Project.name(view)).isEmpty();
  }

  /** A {@code c:forEach} asks for all its things again whenever one of them is named. */
  @ParameterizedTest
  @MethodSource("views")
  void repeatsByWhatAsksOnce(Path view) {
    assertThat(Project.text(view)).doesNotContain("forEach").doesNotContain("ui:repeat");
  }

  private static String template(Path page) {
    return Project.xml(page).getDocumentElement().getAttribute("template");
  }

  /** Pages for everybody, as opposed to pages with forms. */
  private static boolean isRead(Path page) {
    return Project.name(page).contains("/catalogue/") || Project.name(page).contains("/error/");
  }

  @Test
  void showsEveryPageWithoutASessionOfTheServer() {
    assertThat(elements(LAYOUT, FACES_CORE, "view"))
        .singleElement()
        .satisfies(view -> assertThat(view.getAttribute("transient")).isEqualTo("true"));
    assertThat(publicPages())
        .isNotEmpty()
        .allSatisfy(
            page ->
                assertThat(template(page))
                    .as(Project.name(page))
                    .isEqualTo(isRead(page) ? "/WEB-INF/layout.xhtml" : "/WEB-INF/form.xhtml"));
    assertThat(template(FORM)).isEqualTo("/WEB-INF/layout.xhtml");
    assertThat(views())
        .filteredOn(view -> !view.equals(LAYOUT))
        .allSatisfy(
            view -> {
              assertThat(elements(view, FACES_CORE, "view")).as(Project.name(view)).isEmpty();
              assertThat(elements(view, FACES_HTML, "form")).as(Project.name(view)).isEmpty();
            });
  }

  @Test
  void asksNothingOfPagesForEverybodyButToBeRead() {
    assertThat(publicPages()).anyMatch(page -> !isRead(page));
    for (Path view : views().stream().filter(this::isPartOfReading).toList()) {
      assertThat(
              Project.elements(Project.xml(view)).stream()
                  .filter(element -> element.getLocalName().equals("form"))
                  .map(form -> form.getAttribute("method")))
          .as(Project.name(view))
          .allMatch("get"::equals);
    }
  }

  private boolean isPartOfReading(Path view) {
    return isRead(view) || Project.name(view).matches(".*/WEB-INF/([^/]+|kind/.*|tags/.*)");
  }

  private static List<Element> elements(Path view, String namespace, String name) {
    return Project.elements(Project.xml(view)).stream()
        .filter(element -> namespace.equals(element.getNamespaceURI()))
        .filter(element -> name.equals(element.getLocalName()))
        .toList();
  }
}
