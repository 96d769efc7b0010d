package io.homeroom.local.calendar.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Names and values as a form or a query sends them. */
public record Form(Map<String, String> values) {

  public static Form parse(@Nullable String text) {
    Map<String, String> values = new HashMap<>();
    for (var pair : text == null ? new String[0] : text.split("&", -1)) {
      var equals = pair.indexOf('=');
      if (equals > 0) {
        values.put(
            URLDecoder.decode(pair.substring(0, equals), UTF_8),
            URLDecoder.decode(pair.substring(equals + 1), UTF_8));
      }
    }
    return new Form(values);
  }

  public Optional<String> text(String name) {
    return Optional.ofNullable(values.get(name)).filter(value -> !value.isEmpty());
  }

  public String required(String name) {
    return text(name).orElseThrow(() -> Refusal.required(name));
  }

  public Optional<Long> number(String name) {
    return text(name)
        .map(
            value -> {
              try {
                return Long.valueOf(value);
              } catch (NumberFormatException notOne) {
                throw Refusal.invalid("Invalid value for: " + name);
              }
            });
  }

  public boolean isTrue(String name) {
    return text(name).filter("true"::equals).isPresent();
  }
}
