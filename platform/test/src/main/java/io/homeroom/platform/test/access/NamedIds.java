package io.homeroom.platform.test.access;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The ids that a call names, in its path and its body. */
final class NamedIds {

  private static final Pattern PARAMETER = Pattern.compile("\\{([^}]*)}");
  private static final String ONE = "Id";
  private static final String SOME = "Ids";

  private NamedIds() {}

  /** Those for which the rule has no value of its own. */
  static Set<String> of(Operation operation, Rule rule) {
    Set<String> names = new TreeSet<>();
    PARAMETER.matcher(operation.path()).results().forEach(found -> names.add(found.group(1)));
    names.removeAll(rule.variables().keySet());
    collect(rule.body(), names);
    return names;
  }

  private static void collect(@Nullable JsonNode node, Set<String> names) {
    if (node instanceof ObjectNode object) {
      for (String field : object.propertyNames()) {
        if (field.endsWith(ONE) || field.endsWith(SOME)) {
          names.add(singular(field));
        }
      }
    }
    if (node != null) {
      node.forEach(inside -> collect(inside, names));
    }
  }

  /** Puts ids where a body names them. */
  static void fill(JsonNode node, Map<String, String> ids) {
    if (node instanceof ObjectNode object) {
      for (String field : List.copyOf(object.propertyNames())) {
        String id = ids.get(singular(field));
        if (id == null) {
          continue;
        }
        if (field.endsWith(SOME)) {
          object.putArray(field).add(id);
        } else {
          object.put(field, id);
        }
      }
    }
    node.forEach(inside -> fill(inside, ids));
  }

  private static String singular(String field) {
    return field.endsWith(SOME) ? field.substring(0, field.length() - 1) : field;
  }
}
