package io.homeroom.platform.web.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;

/**
 * Marks what an answer always has as required and what may be null as that, so that clients made
 * from the document need not doubt every field. What requests need is said by their constraints.
 */
@SuppressWarnings("rawtypes") // as the model has them
final class AnswersAsTheyCome implements GlobalOpenApiCustomizer {
  private static final String NULL = "null";

  private final WireRecords records;

  AnswersAsTheyCome(WireRecords records) {
    this.records = records;
  }

  @Override
  public void customise(OpenAPI document) {
    if (document.getPaths() == null || document.getComponents().getSchemas() == null) {
      return;
    }
    Map<String, Schema> schemas = document.getComponents().getSchemas();
    var sent = Reach.of(operations(document).flatMap(AnswersAsTheyCome::request), schemas);
    var answered = Reach.of(operations(document).flatMap(AnswersAsTheyCome::answers), schemas);
    answered.removeAll(sent);
    answered.forEach(name -> schemas.computeIfPresent(name, this::complete));
  }

  private Schema<?> complete(String name, Schema<?> schema) {
    Map<String, Schema> properties = schema.getProperties();
    if (properties == null) {
      return schema;
    }
    var required = new TreeSet<>(schema.getRequired() == null ? List.of() : schema.getRequired());
    Stream.concat(records.neverNull(name), records.maybeNull(name))
        .filter(properties::containsKey)
        .forEach(required::add);
    schema.setRequired(required.isEmpty() ? null : new ArrayList<>(required));
    records
        .maybeNull(name)
        .forEach(property -> properties.computeIfPresent(property, (its, it) -> orNull(it)));
    return schema;
  }

  private static Schema<?> orNull(Schema<?> schema) {
    if (schema.get$ref() != null) {
      return new Schema<>().anyOf(List.of(schema, new Schema<>().types(Set.of(NULL))));
    }
    if (schema.getTypes() != null) {
      schema.addType(NULL);
    }
    if (schema.getEnum() != null && !schema.getEnum().contains(null)) {
      schema.addEnumItemObject(null);
    }
    return schema;
  }

  private static Stream<Operation> operations(OpenAPI document) {
    return document.getPaths().values().stream().flatMap(path -> path.readOperations().stream());
  }

  private static Stream<Content> request(Operation operation) {
    return Stream.ofNullable(operation.getRequestBody())
        .flatMap(body -> Stream.ofNullable(body.getContent()));
  }

  private static Stream<Content> answers(Operation operation) {
    return operation.getResponses().values().stream()
        .flatMap(answer -> Stream.ofNullable(answer.getContent()));
  }
}
