package io.homeroom.local.stripe.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Names and values as a form sends them; {@code a[b][0]=c} is nested. Paths are JSON pointers
 * without the slash in front.
 */
public record Form(ObjectNode values) {
  private static final Pattern BRACKET = Pattern.compile("\\[");

  public static Form parse(String text) {
    var values = JsonMapper.shared().createObjectNode();
    for (var pair : text.split("&", -1)) {
      var equals = pair.indexOf('=');
      if (equals > 0) {
        put(
            values,
            URLDecoder.decode(pair.substring(0, equals), UTF_8),
            URLDecoder.decode(pair.substring(equals + 1), UTF_8));
      }
    }
    return new Form(values);
  }

  private static void put(ObjectNode values, String name, String value) {
    var steps = BRACKET.split(name.replace("]", ""), -1);
    var at = values;
    for (var i = 0; i < steps.length - 1; i++) {
      at = at.withObjectProperty(steps[i]);
    }
    var last = steps[steps.length - 1];
    at.put(last.isEmpty() ? Integer.toString(at.size()) : last, value);
  }

  public boolean has(String path) {
    return !values.at("/" + path).isMissingNode();
  }

  public Optional<String> text(String path) {
    var value = values.at("/" + path);
    return value.isString() && !value.asString().isEmpty()
        ? Optional.of(value.asString())
        : Optional.empty();
  }

  public String required(String path) {
    return text(path).orElseThrow(() -> Refusal.missing(path.replace('/', '.')));
  }

  public Optional<Long> number(String path) {
    return text(path)
        .map(
            value -> {
              try {
                return Long.valueOf(value);
              } catch (NumberFormatException notOne) {
                throw Refusal.invalid(path, "Invalid integer: " + value);
              }
            });
  }

  public boolean isTrue(String path) {
    return text(path).filter("true"::equals).isPresent();
  }

  /** What is nested there; an empty form if nothing is. */
  public Form part(String path) {
    return values.at("/" + path) instanceof ObjectNode part ? new Form(part) : parse("");
  }

  public List<Form> list(String path) {
    return values.at("/" + path) instanceof ObjectNode list
        ? list.values().stream()
            .filter(ObjectNode.class::isInstance)
            .map(item -> new Form((ObjectNode) item))
            .toList()
        : List.of();
  }

  /** Adds what is given as metadata; an empty value takes a name away. */
  public void describe(ObjectNode object) {
    if (!(values.at("/metadata") instanceof ObjectNode given)) {
      return;
    }
    var metadata = object.withObjectProperty("metadata");
    for (var entry : given.properties()) {
      JsonNode value = entry.getValue();
      if (value.asString("").isEmpty()) {
        metadata.remove(entry.getKey());
      } else {
        metadata.set(entry.getKey(), value);
      }
    }
  }
}
