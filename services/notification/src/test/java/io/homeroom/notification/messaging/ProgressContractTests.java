package io.homeroom.notification.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what progress gives as examples of its events. */
class ProgressContractTests {

  private static final Path PUBLISHED = Path.of("..", "progress", "contracts", "events");
  private static final JsonMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  @ParameterizedTest
  @MethodSource("ownCopies")
  void findsEveryFieldItReads(String type, Class<? extends Record> copy) throws IOException {
    JsonNode schema = JSON.readTree(Files.readString(PUBLISHED.resolve(type + ".schema.json")));

    assertThat(schema.path("examples"))
        .isNotEmpty()
        .allSatisfy(
            example -> assertThat(JSON.treeToValue(example, copy)).hasNoNullFieldsOrProperties());
  }

  static Stream<Arguments> ownCopies() {
    return Stream.of(
        Arguments.of(TaskAssigned.TYPE, TaskAssigned.class),
        Arguments.of(TaskAttempted.TYPE, TaskAttempted.class));
  }
}
