package io.homeroom.local.emulator.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Names and values as a form or a query sends them. */
public record Fields(Map<String, String> values) {

  public static Fields parse(String text) {
    Map<String, String> values = new HashMap<>();
    for (var pair : text.split("&", -1)) {
      var equals = pair.indexOf('=');
      if (equals > 0) {
        values.put(
            URLDecoder.decode(pair.substring(0, equals), UTF_8),
            URLDecoder.decode(pair.substring(equals + 1), UTF_8));
      }
    }
    return new Fields(values);
  }

  public Optional<String> text(String name) {
    return Optional.ofNullable(values.get(name)).filter(value -> !value.isEmpty());
  }

  /**
   * A whole number.
   *
   * @throws NumberFormatException if it is none
   */
  public Optional<Long> number(String name) {
    return text(name).map(Long::valueOf);
  }
}
