package io.homeroom.progress;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.platform.test.EventSchemas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

class EventSchemaTests {
  private static final String SUFFIX = ".schema.json";
  private static final EventSchemas SCHEMAS = EventSchemas.ofThisModule();

  static Stream<String> types() throws IOException {
    try (var files = Files.list(SCHEMAS.folder())) {
      return files
          .map(file -> file.getFileName().toString().replace(SUFFIX, ""))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void hasExamplesThatFit(String type) throws IOException {
    Path file = SCHEMAS.folder().resolve(type + SUFFIX);
    var examples = JsonMapper.shared().readTree(Files.readString(file)).path("examples");
    assertThat(examples).isNotEmpty();
    examples.forEach(example -> SCHEMAS.check(type, example.toString()));
  }
}
