package io.homeroom.marketplace.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What the store holds on its first day. */
class SeedTests {
  private static final Path FOLDER = Path.of("src/main/resources/catalogue");
  private static final int A_SENTENCE_OR_TWO = 12;
  private final List<Map<String, Object>> items = items();

  @Test
  void fillsTheShelves() {
    assertThat(items).filteredOn("lesson", false).hasSizeGreaterThanOrEqualTo(60);
    assertThat(items).filteredOn("lesson", true).hasSizeGreaterThanOrEqualTo(40);
    assertThat(items.stream().map(item -> item.get("category")).distinct()).hasSize(12);
  }

  @Test
  void hasOneNameForEachThing() {
    assertThat(items.stream().map(item -> (String) item.get("slug")))
        .doesNotHaveDuplicates()
        .allMatch(slug -> slug.matches("[a-z0-9]+(-[a-z0-9]+)*"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh", "ja"})
  void describesEachInWordsOfItsOwn(String language) {
    for (var part : List.of("title", "description")) {
      assertThat(texts(part, language)).hasSameSizeAs(items).doesNotHaveDuplicates();
    }
    assertThat(texts("description", language)).allMatch(it -> it.length() > A_SENTENCE_OR_TWO);
    assertThat(texts("body", language))
        .hasSize(
            (int) items.stream().filter(item -> Boolean.TRUE.equals(item.get("lesson"))).count())
        .doesNotHaveDuplicates();
  }

  @Test
  void writesEachLanguageInItsScript() {
    assertThat(texts("description", "zh")).allMatch(it -> it.matches("(?s).*\\p{IsHan}.*"));
    assertThat(texts("description", "ja")).allMatch(it -> it.matches("(?s).*\\p{IsHiragana}.*"));
    assertThat(texts("description", "en")).noneMatch(it -> it.matches("(?s).*\\p{IsHan}.*"));
  }

  @Test
  void givesStockToWhatIsSentAndWordsToWhatIsRead() {
    for (var item : items) {
      var physical = "physical".equals(item.get("kind"));
      assertThat(item.containsKey("stock")).as(item.toString()).isEqualTo(physical);
      assertThat(item.containsKey("body")).isEqualTo(item.get("lesson"));
    }
  }

  @SuppressWarnings("unchecked")
  private List<String> texts(String part, String language) {
    return items.stream()
        .map(item -> (Map<String, String>) item.getOrDefault(part, Map.of()))
        .flatMap(texts -> Stream.ofNullable(texts.get(language)))
        .toList();
  }

  private static List<Map<String, Object>> items() {
    var items = new ArrayList<Map<String, Object>>();
    try (var files = Files.list(FOLDER)) {
      for (var file : files.sorted().collect(Collectors.toList())) {
        assertThat(Files.size(file)).isLessThan(40_000);
        try (Reader reader = Files.newBufferedReader(file)) {
          items.addAll(new Yaml(new SafeConstructor(new LoaderOptions())).load(reader));
        }
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return items;
  }
}
