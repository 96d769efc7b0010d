package io.homeroom.platform.test.access;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** One operation of an OpenAPI document, as {@code GET /api/things/{id}}. */
record Operation(String method, String path) {

  private static final Set<String> METHODS =
      Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

  static Operation of(String text) {
    int space = text.indexOf(' ');
    return new Operation(text.substring(0, space), text.substring(space + 1));
  }

  /** All operations of a document, in its order. */
  static List<Operation> of(Map<String, Map<String, Object>> paths) {
    return paths.entrySet().stream().flatMap(path -> of(path.getKey(), path.getValue())).toList();
  }

  private static Stream<Operation> of(String path, Map<String, Object> methods) {
    return methods.keySet().stream()
        .filter(METHODS::contains)
        .map(method -> new Operation(method.toUpperCase(Locale.ROOT), path));
  }

  boolean takesBody() {
    return !method.equals("GET") && !method.equals("DELETE");
  }

  boolean isOfAdmins() {
    return path.startsWith("/api/admin/");
  }

  /** The path with each variable as the rule says, or as an id of nothing. */
  String pathWith(Map<String, String> variables) {
    String filled = path;
    for (Map.Entry<String, String> variable : variables.entrySet()) {
      filled = filled.replace("{" + variable.getKey() + "}", variable.getValue());
    }
    return filled.replaceAll("\\{[^}]*}", UUID.randomUUID().toString());
  }

  @Override
  public String toString() {
    return method + " " + path;
  }
}
