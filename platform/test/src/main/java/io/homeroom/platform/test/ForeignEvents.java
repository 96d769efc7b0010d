package io.homeroom.platform.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The events of another service, by the examples in its schemas. */
public record ForeignEvents(Path folder) {

  private static final JsonMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  /** Those of a service whose folder stands beside the folder of the module that runs. */
  public static ForeignEvents of(String service) {
    return new ForeignEvents(Path.of("..", service, "contracts", "events"));
  }

  /**
   * Fails unless every example of the type fills the record, which is a consumer's own copy of it.
   * Components marked {@code @Nullable} may stay empty.
   */
  public void fill(String type, Class<? extends Record> copy) {
    JsonNode examples = schema(type).path("examples");
    assertThat(examples).as("examples of " + type).isNotEmpty();
    for (JsonNode example : examples) {
      Record filled = JSON.treeToValue(example, copy);
      for (RecordComponent component : copy.getRecordComponents()) {
        if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
          assertThat(value(component, filled)).as("%s of %s", component, filled).isNotNull();
        }
      }
    }
  }

  private static @Nullable Object value(RecordComponent component, Record filled) {
    try {
      var accessor = component.getAccessor();
      accessor.setAccessible(true);
      return accessor.invoke(filled);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private JsonNode schema(String type) {
    try {
      return JSON.readTree(Files.readString(folder.resolve(type + ".schema.json")));
    } catch (IOException e) {
      throw new UncheckedIOException("No schema for " + type, e);
    }
  }
}
