package io.homeroom.platform.test.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What a module says of its operations, in the folder {@code contracts}. */
record Contract(JsonNode openApi, Map<Operation, Rule> rules) {

  private static final YAMLMapper YAML = YAMLMapper.builder().build();
  private static final String REFERENCE = "$ref";

  static Contract ofThisModule() {
    Map<String, Rule> rules = YAML.readValue(text("access.yaml"), new TypeReference<>() {});
    return new Contract(
        YAML.readTree(text("openapi.yaml")),
        rules.entrySet().stream()
            .collect(Collectors.toMap(entry -> Operation.of(entry.getKey()), Map.Entry::getValue)));
  }

  List<Operation> operations() {
    Map<String, Map<String, Object>> paths =
        YAML.convertValue(openApi.path("paths"), new TypeReference<>() {});
    return Operation.of(paths);
  }

  List<Parameter> parametersOf(Operation operation) {
    return described(operation).path("parameters").valueStream().map(Parameter::of).toList();
  }

  /** Whether people see it in their browsers. */
  boolean isPage(Operation operation) {
    return described(operation)
        .path("responses")
        .valueStream()
        .anyMatch(response -> response.path("content").has("text/html"));
  }

  private JsonNode described(Operation operation) {
    return openApi
        .path("paths")
        .path(operation.path())
        .path(operation.method().toLowerCase(Locale.ROOT));
  }

  /** The schema of an operation's JSON body; missing if it takes none. */
  JsonNode bodyOf(Operation operation) {
    JsonNode schema =
        described(operation)
            .path("requestBody")
            .path("content")
            .path("application/json")
            .path("schema");
    return schema.has(REFERENCE)
        ? openApi.at(schema.path(REFERENCE).asString().substring(1))
        : schema;
  }

  Set<String> fieldsOf(Operation operation) {
    return Set.copyOf(bodyOf(operation).path("properties").propertyNames());
  }

  private static String text(String file) {
    try {
      return Files.readString(Path.of("contracts", file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
