package io.homeroom.payments;

import io.homeroom.platform.test.EventSchemas;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EventSchemaTests {
  private static final EventSchemas SCHEMAS = EventSchemas.ofThisModule();

  static Stream<String> types() {
    return SCHEMAS.types();
  }

  @ParameterizedTest
  @MethodSource("types")
  void hasExamplesThatFit(String type) {
    SCHEMAS.checkExamples(type);
  }
}
