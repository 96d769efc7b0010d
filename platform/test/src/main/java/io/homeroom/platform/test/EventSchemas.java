package io.homeroom.platform.test;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The JSON Schemas a service publishes its events by: {@code <folder>/<type>.schema.json}. */
public record EventSchemas(Path folder) {

  private static final String SUFFIX = ".schema.json";

  /** The schemas of the module whose tests run, {@code contracts/events}. */
  public static EventSchemas ofThisModule() {
    return new EventSchemas(Path.of("contracts", "events"));
  }

  /** The types that have a schema, in alphabetical order. */
  public Stream<String> types() {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString().replace(SUFFIX, ""))
          .sorted()
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Fails unless the type's schema has examples, and all of them fit it. */
  public void checkExamples(String type) {
    JsonNode examples = JsonMapper.shared().readTree(text(type)).path("examples");
    assertThat(examples).as("examples of " + type).isNotEmpty();
    examples.forEach(example -> check(type, example.toString()));
  }

  /** Fails with what is wrong unless the JSON is what the type's schema allows. */
  public void check(String type, String json) {
    List<Error> errors =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(text(type))
            .validate(json, InputFormat.JSON);
    if (!errors.isEmpty()) {
      throw new AssertionError(type + " does not fit its schema: " + errors + " in " + json);
    }
  }

  /** Checks the event by the schema of its own type. */
  public void check(RecordedEvent event) {
    check(event.type(), event.json());
  }

  private String text(String type) {
    try {
      return Files.readString(folder.resolve(type + SUFFIX));
    } catch (IOException e) {
      throw new UncheckedIOException("No schema for " + type, e);
    }
  }
}
