package nl.veerkracht;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static nl.veerkracht.Packages.CLASSES;
import static nl.veerkracht.Packages.EDGES;
import static nl.veerkracht.Packages.FEATURES;
import static nl.veerkracht.Packages.GROUND;
import static nl.veerkracht.Packages.TOP;
import static nl.veerkracht.Packages.within;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Which package may know which: arrows go down only. */
class ArchitectureTest {

  private static void mayNotKnow(String name, Collection<String> others) {
    if (!others.isEmpty()) {
      noClasses()
          .that()
          .resideInAPackage(name + "..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(within(others))
          .check(CLASSES);
    }
  }

  private static List<String> except(List<String> packages, String one) {
    return packages.stream().filter(name -> !name.equals(one)).toList();
  }

  /** A rule about a package that does not exist would check nothing. */
  @ParameterizedTest
  @FieldSource("nl.veerkracht.Packages#ALL")
  void hasClassesInEveryPackageThatIsNamed(String name) {
    assertThat(CLASSES).anyMatch(type -> type.getPackageName().equals(name));
  }

  @ParameterizedTest
  @FieldSource("nl.veerkracht.Packages#REPOSITORIES")
  void hasEveryRepositoryThatIsNamed(String name) {
    assertThat(CLASSES.contain(name)).isTrue();
  }

  @Test
  void namesEveryPackage() {
    assertThat(CLASSES)
        .allSatisfy(
            type ->
                assertThat(Packages.ALL)
                    .anyMatch(name -> (type.getPackageName() + ".").startsWith(name + ".")));
  }

  @ParameterizedTest
  @FieldSource("nl.veerkracht.Packages#GROUND")
  void letsTheGroundKnowOnlyTheGroundBelowIt(String name) {
    Stream.of(FEATURES, EDGES, TOP).forEach(above -> mayNotKnow(name, above));
    mayNotKnow(name, GROUND.subList(GROUND.indexOf(name) + 1, GROUND.size()));
  }

  @ParameterizedTest
  @FieldSource("nl.veerkracht.Packages#FEATURES")
  void letsFeaturesKnowTheGroundAndNeverEachOther(String name) {
    Stream.of(EDGES, TOP, except(FEATURES, name)).forEach(others -> mayNotKnow(name, others));
  }

  @ParameterizedTest
  @FieldSource("nl.veerkracht.Packages#EDGES")
  void letsEdgesKnowFeaturesAndGroundAndNeverEachOther(String name) {
    Stream.of(TOP, except(EDGES, name)).forEach(others -> mayNotKnow(name, others));
  }

  @Test
  void hasNoCycles() {
    slices().matching(Packages.ROOT + ".(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void letsOnlyTheCatalogueAndTheIndexerKnowTheSearchLibrary() {
    noClasses()
        .that()
        .resideOutsideOfPackages(within(List.of(Packages.CATALOGUE, Packages.INDEXING)))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(Packages.SEARCH + "..")
        .check(CLASSES);
  }

  @Test
  void namesTheEngineInOnePlace() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName(Packages.INDEXING + ".Engines")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(Packages.SEARCH + ".*..")
        .check(CLASSES);
  }

  @Test
  void knowsNothingOfLuceneOpenSearchAndTika() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.apache.lucene..", "org.tartarus..", "org.apache.tika..", "org.opensearch..")
        .check(CLASSES);
  }
}
