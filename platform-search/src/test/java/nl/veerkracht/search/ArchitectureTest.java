package nl.veerkracht.search;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.apache.lucene.codecs.DocValuesFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The fences of this module. */
class ArchitectureTest {
  private static final String BORDER = "nl.veerkracht.search";
  private static final String LUCENE = "nl.veerkracht.search.lucene";
  private static final String DUTCH = "nl.veerkracht.search.dutch";

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(BORDER);

  /** A rule about a package that does not exist would check nothing. */
  @ParameterizedTest
  @ValueSource(strings = {BORDER, LUCENE, DUTCH})
  void hasClassesInEachPackageNamedHere(String name) {
    assertThat(CLASSES).anyMatch(type -> type.getPackageName().equals(name));
  }

  @Test
  void hasNoOtherPackages() {
    assertThat(CLASSES).extracting(JavaClass::getPackageName).containsOnly(BORDER, LUCENE, DUTCH);
  }

  @Test
  void hasNoCycles() {
    slices().matching(BORDER + ".(**)").should().beFreeOfCycles().check(CLASSES);
    noClasses()
        .that()
        .resideInAPackage(BORDER)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(LUCENE, DUTCH)
        .check(CLASSES);
  }

  @Test
  void keepsLuceneBehindTheBorder() {
    noClasses()
        .that()
        .resideOutsideOfPackage(LUCENE)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.lucene..", "org.tartarus..")
        .check(CLASSES);
  }

  @Test
  void letsOnlyJdkTypesAndItsOwnCrossTheBorder() {
    classes()
        .that()
        .resideInAPackage(BORDER)
        .should()
        .onlyDependOnClassesThat(
            resideInAPackage(BORDER)
                .or(resideInAPackage("java.."))
                .or(resideInAPackage("org.jspecify.annotations")))
        .check(CLASSES);
  }

  @Test
  void needsNoServer() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("jakarta..", "javax..", "java.sql..")
        .check(CLASSES);
  }

  private static DescribedPredicate<JavaClass> areNotFoundByLuceneByName() {
    return DescribedPredicate.not(JavaClass.Predicates.assignableTo(DocValuesFormat.class));
  }

  @Test
  void hidesTheEngineBehindOneClass() {
    classes()
        .that()
        .resideInAPackage(LUCENE)
        .and()
        .doNotHaveSimpleName("LuceneEngine")
        .and(areNotFoundByLuceneByName())
        .should()
        .notBePublic()
        .check(CLASSES);
  }

  @Test
  void hasNoNamesThatSayNothing() {
    noClasses()
        .should()
        .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|DTO)")
        .orShould()
        .haveNameMatching(".*[.$](Abstract|Base)[A-Z].*")
        .check(CLASSES);
  }
}
