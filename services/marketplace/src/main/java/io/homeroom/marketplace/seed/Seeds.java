package io.homeroom.marketplace.seed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What is written in {@code catalogue/*.yaml}, in the order of files and lines. */
@Component
class Seeds {
  private static final TypeReference<List<Seed>> LIST = new TypeReference<>() {};

  private final YAMLMapper yaml = YAMLMapper.builder().build();

  List<Seed> all() {
    try {
      var files =
          new PathMatchingResourcePatternResolver().getResources("classpath:catalogue/*.yaml");
      return Arrays.stream(files)
          .sorted(Comparator.comparing(Resource::getFilename))
          .flatMap(file -> read(file).stream())
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private List<Seed> read(Resource file) {
    try (var text = file.getInputStream()) {
      return yaml.readValue(text, LIST);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(file.getDescription(), unreadable);
    }
  }
}
