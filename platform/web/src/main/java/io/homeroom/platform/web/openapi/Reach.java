package io.homeroom.platform.web.openapi;

import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.Schema;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The named schemas that something is made of, directly or through others. */
@SuppressWarnings("rawtypes") // as the model has them
final class Reach {
  private static final String PREFIX = "#/components/schemas/";

  private final Map<String, Schema> schemas;
  private final Set<String> names = new HashSet<>();

  private Reach(Map<String, Schema> schemas) {
    this.schemas = schemas;
  }

  static Set<String> of(Stream<Content> contents, Map<String, Schema> schemas) {
    var reach = new Reach(schemas);
    contents
        .flatMap(content -> content.values().stream())
        .forEach(media -> reach.walk(media.getSchema()));
    return reach.names;
  }

  private void walk(@Nullable Schema<?> schema) {
    if (schema == null) {
      return;
    }
    var ref = schema.get$ref();
    if (ref != null && ref.startsWith(PREFIX) && names.add(ref.substring(PREFIX.length()))) {
      walk(schemas.get(ref.substring(PREFIX.length())));
    }
    walk(schema.getItems());
    parts(schema).forEach(this::walk);
  }

  private static Stream<Schema> parts(Schema<?> schema) {
    var alternatives =
        Stream.of(schema.getAllOf(), schema.getAnyOf(), schema.getOneOf())
            .flatMap(list -> list == null ? Stream.empty() : list.stream());
    var values =
        schema.getAdditionalProperties() instanceof Schema<?> each
            ? Stream.<Schema>of(each)
            : Stream.<Schema>empty();
    var properties =
        schema.getProperties() == null
            ? List.<Schema>of()
            : List.copyOf(schema.getProperties().values());
    return Stream.of(alternatives, values, properties.stream()).flatMap(all -> all);
  }
}
