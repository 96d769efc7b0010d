package io.homeroom.platform.web.asyncapi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The document as one: whoever reads it over HTTP has no files beside it. */
final class EventsDocument {
  static final String LOCATION = "contracts/asyncapi.yaml";
  private static final String FOLDER = "contracts/";
  private static final String REFERENCE = "$ref";
  private static final String BESIDE = "./";

  private EventsDocument() {}

  static Object read() {
    return whole(parsed(LOCATION));
  }

  private static Object whole(Object part) {
    return switch (part) {
      case Map<?, ?> map when map.get(REFERENCE) instanceof String to && to.startsWith(BESIDE) ->
          parsed(FOLDER + to.substring(BESIDE.length()));
      case Map<?, ?> map -> {
        var copy = new LinkedHashMap<Object, @Nullable Object>();
        map.forEach((key, value) -> copy.put(key, value == null ? null : whole(value)));
        yield copy;
      }
      case List<?> list -> list.stream().map(EventsDocument::whole).toList();
      default -> part;
    };
  }

  /** JSON is YAML too. */
  private static Object parsed(String location) {
    try (InputStream text = new ClassPathResource(location).getInputStream()) {
      return new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("Not to be read: " + location, unreadable);
    }
  }
}
