package nl.veerkracht;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.members;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static nl.veerkracht.Packages.CLASSES;
import static nl.veerkracht.Packages.within;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.Test;

/** What a class may do, by the part that it plays: page, resource, activity, repository, entity. */
class RolesTest {

  private static final int MOST_INJECTED = 5;

  private static final DescribedPredicate<JavaClass> ENTITY =
      describe("an entity", type -> type.isAnnotatedWith(Entity.class));

  private static final DescribedPredicate<JavaClass> REPOSITORY =
      describe("a repository", type -> Packages.REPOSITORIES.contains(type.getName()));

  private static final DescribedPredicate<JavaClass> PAGE =
      describe(
          "the bean of a page",
          type ->
              type.getSimpleName().endsWith("Page") && type.isTopLevelClass() && !type.isRecord());

  private static final DescribedPredicate<JavaClass> ACTIVITY =
      describe(
          "an activity",
          type ->
              type.isAnnotatedWith(ApplicationScoped.class)
                  && not(REPOSITORY).and(not(PAGE)).test(type)
                  && !type.getSimpleName().endsWith("Resource")
                  && !resideInAnyPackage(
                          within(List.of(Packages.API, Packages.WEB, Packages.STARTUP)))
                      .test(type));

  private static final ArchCondition<JavaCodeUnit> BE_GUARDED_WHERE_THEY_CALL_A_REPOSITORY =
      new ArchCondition<>("be transactional, or private, where they call a repository") {
        @Override
        public void check(JavaCodeUnit unit, ConditionEvents events) {
          boolean calls =
              unit.getMethodCallsFromSelf().stream()
                  .anyMatch(call -> REPOSITORY.test(call.getTargetOwner()));
          boolean guarded =
              unit.isAnnotatedWith(Transactional.class)
                  || unit.getModifiers().contains(JavaModifier.PRIVATE);
          if (calls && !guarded) {
            events.add(
                SimpleConditionEvent.violated(
                    unit, unit.getFullName() + " calls a repository outside a transaction"));
          }
        }
      };

  private static long injected(JavaClass type) {
    return Stream.concat(
            type.getFields().stream().filter(RolesTest::isInjected),
            type.getConstructors().stream()
                .filter(RolesTest::isInjected)
                .flatMap(constructor -> constructor.getParameters().stream()))
        .count();
  }

  private static boolean isInjected(JavaMember member) {
    return member.isAnnotatedWith(Inject.class);
  }

  @Test
  void keepsEntitiesAwayFromPagesAndTheApi() {
    noClasses()
        .that(PAGE.or(resideInAnyPackage(within(List.of(Packages.API, Packages.WEB)))))
        .should()
        .dependOnClassesThat(ENTITY)
        .check(CLASSES);
  }

  @Test
  void talksToTheDatabaseInRepositoriesOnly() {
    noClasses()
        .that(not(REPOSITORY))
        .should()
        .dependOnClassesThat()
        .areAssignableTo(EntityManager.class)
        .check(CLASSES);
  }

  @Test
  void callsRepositoriesInsideATransactionOnly() {
    codeUnits()
        .that()
        .areDeclaredInClassesThat(not(REPOSITORY))
        .should(BE_GUARDED_WHERE_THEY_CALL_A_REPOSITORY)
        .check(CLASSES);
    noClasses()
        .that(not(ACTIVITY).and(not(REPOSITORY)))
        .should()
        .dependOnClassesThat(REPOSITORY)
        .check(CLASSES);
  }

  @Test
  void startsTransactionsInActivitiesOnly() {
    members()
        .that()
        .areAnnotatedWith(Transactional.class)
        .should()
        .beDeclaredInClassesThat(ACTIVITY)
        .check(CLASSES);
    noClasses().should().beAnnotatedWith(Transactional.class).check(CLASSES);
  }

  @Test
  void readsConfigurationInSettingsOnly() {
    noClasses()
        .that()
        .resideOutsideOfPackage(Packages.SETTINGS)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(Config.class.getPackageName() + "..")
        .orShould()
        .callMethod(System.class, "getenv", String.class)
        .orShould()
        .callMethod(System.class, "getProperty", String.class)
        .orShould()
        .callMethod(System.class, "getProperty", String.class, String.class)
        .check(CLASSES);
  }

  @Test
  void knowsFacesAndServletsInPagesAndPlumbingOnly() {
    noClasses()
        .that(not(PAGE))
        .and()
        .resideOutsideOfPackages(Packages.WEB, Packages.PAGE)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("jakarta.faces..", "jakarta.servlet..")
        .check(CLASSES);
  }

  @Test
  void knowsRestInTheApiOnly() {
    noClasses()
        .that()
        .resideOutsideOfPackage(Packages.API + "..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("jakarta.ws.rs..")
        .check(CLASSES);
  }

  /** A data source must name the older logger in a signature. */
  @Test
  void logsWithTheLoggerOfTheJdkOnly() {
    NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(CLASSES);
    noClasses()
        .that()
        .areNotAssignableTo(DataSource.class)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.util.logging..", "org.slf4j..", "org.apache.logging..")
        .check(CLASSES);
  }

  @Test
  void injectsFewThings() {
    assertThat(CLASSES).anyMatch(type -> injected(type) > 0);
    assertThat(CLASSES).filteredOn(type -> injected(type) > MOST_INJECTED).isEmpty();
  }

  @Test
  void hasNoNamesThatSayNothing() {
    noClasses()
        .should()
        .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|DTO|Dto)")
        .orShould()
        .haveNameMatching(".*[.$](Abstract|Base)[A-Z].*")
        .check(CLASSES);
  }

  @Test
  void namesThePageAfterItsView() {
    Set<String> pages =
        CLASSES.stream()
            .filter(PAGE)
            .map(type -> type.getSimpleName().replaceFirst("Page$", ""))
            .map(name -> name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1))
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> views =
        Stream.concat(Packages.FEATURES.stream(), Stream.of(Packages.INDEXING))
            .map(name -> name.substring(Packages.ROOT.length() + 1))
            .flatMap(name -> Project.files(Project.WEBAPP.resolve(name), ".xhtml").stream())
            .map(file -> file.getFileName().toString().replace(".xhtml", ""))
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(pages).isNotEmpty().isSubsetOf(views);
  }
}
