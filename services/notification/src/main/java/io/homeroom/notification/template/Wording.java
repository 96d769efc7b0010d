package io.homeroom.notification.template;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.springframework.core.io.ClassPathResource;

/**
 * The sentences of one subject in every language, from {@code wording/<subject>.<tag>.properties}.
 */
final class Wording {

  private final Map<Language, Properties> sentences = new EnumMap<>(Language.class);

  Wording(String subject) {
    Arrays.stream(Language.values())
        .forEach(language -> sentences.put(language, read(subject, language)));
  }

  String sentence(Language language, String key) {
    return find(language, key)
        .orElseThrow(() -> new IllegalStateException("No wording " + key + " in " + language));
  }

  Optional<String> find(Language language, String key) {
    return Optional.ofNullable(sentences.get(language))
        .map(properties -> properties.getProperty(key));
  }

  private static Properties read(String subject, Language language) {
    var file = new ClassPathResource("wording/" + subject + "." + language.tag() + ".properties");
    var properties = new Properties();
    try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
      properties.load(reader);
      return properties;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
