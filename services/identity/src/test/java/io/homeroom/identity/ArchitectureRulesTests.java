package io.homeroom.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A rule that finds nothing in an offender would find nothing anywhere. */
class ArchitectureRulesTests {
  private static final JavaClasses OFFENDERS =
      new ClassFileImporter().importPackages("io.homeroom.offender");

  static Stream<ArchRule> rules() {
    return Stream.of(
        ArchitectureTests.DOMAIN_KNOWS_NO_HTTP,
        ArchitectureTests.DOMAIN_KNOWS_NO_KAFKA,
        ArchitectureTests.NOTHING_HAS_SETTERS,
        ArchitectureTests.ENTITIES_STAY_INSIDE,
        ArchitectureTests.WHAT_CHANGES_HAS_A_VERSION,
        ArchitectureTests.TIME_IS_INJECTED);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void noticesTheOffender(ArchRule rule) {
    assertThat(rule.evaluate(OFFENDERS).hasViolation()).isTrue();
  }
}
