package io.homeroom.platform.test;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The JSON Schemas a service publishes its events by: {@code <folder>/<type>.schema.json}. */
public record EventSchemas(Path folder) {

  /** The schemas of the module whose tests run, {@code contracts/events}. */
  public static EventSchemas ofThisModule() {
    return new EventSchemas(Path.of("contracts", "events"));
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
      return Files.readString(folder.resolve(type + ".schema.json"));
    } catch (IOException e) {
      throw new UncheckedIOException("No schema for " + type, e);
    }
  }
}
