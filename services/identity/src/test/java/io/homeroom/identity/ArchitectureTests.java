package io.homeroom.identity;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.lang.annotation.Annotation;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.web.bind.annotation.RestController;

/** What the modules' borders do not say. */
@AnalyzeClasses(
    packagesOf = IdentityApplication.class,
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

  @ArchTest
  static final ArchRule DOMAIN_KNOWS_NO_HTTP =
      noClasses()
          .that()
          .resideOutsideOfPackages("..web..", "..keycloak..", "..page..", "..household..")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage(
                  "org.springframework.http..",
                  "org.springframework.web..",
                  "jakarta.servlet..",
                  "io.homeroom.platform.web.problem.."));

  @ArchTest
  static final ArchRule DOMAIN_KNOWS_NO_KAFKA =
      noClasses()
          .that()
          .resideOutsideOfPackage("..messaging..")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("io.homeroom.platform.messaging..", "org.apache.kafka.."));

  @ArchTest
  static final ArchRule NOTHING_HAS_SETTERS =
      methods().should().haveNameNotMatching("set[A-Z].*").because("verbs change, not setters");

  @ArchTest
  static final ArchRule ENTITIES_STAY_INSIDE =
      noClasses()
          .that()
          .areAnnotatedWith(RestController.class)
          .should()
          .dependOnClassesThat()
          .areAnnotatedWith(Entity.class);

  @ArchTest
  static final ArchRule WHAT_CHANGES_HAS_A_VERSION =
      classes().that().areAnnotatedWith(Entity.class).should(haveAField(Version.class));

  @ArchTest
  static final ArchRule TIME_IS_INJECTED =
      noClasses()
          .should()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis");

  private static ArchCondition<JavaClass> haveAField(Class<? extends Annotation> annotation) {
    return new ArchCondition<>("have a field with @" + annotation.getSimpleName()) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        boolean found =
            type.getFields().stream().anyMatch(field -> field.isAnnotatedWith(annotation));
        events.add(new SimpleConditionEvent(type, found, type.getFullName()));
      }
    };
  }
}
