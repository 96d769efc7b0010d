package io.homeroom.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What {@code docs/requirements.md} and {@code docs/security.md} claim can be looked up. */
class RequirementsTests {

  private static final Path PROJECT = Path.of("..");
  private static final Pattern TEST = Pattern.compile("\\b[A-Z]\\w+(?:IT|Tests)\\b");

  /** One line of the tables: {@code | ID | what | endpoint or topic | test | state |}. */
  record Row(String id, String test, String state) {
    static Row of(String line) {
      String[] cells = line.split("\\|", -1);
      return new Row(cells[1].strip(), cells[4].strip(), cells[5].strip());
    }
  }

  @Test
  void everyRequirementHasOneRow() throws IOException {
    assertThat(rows()).hasSizeGreaterThan(90).extracting(Row::id).doesNotHaveDuplicates();
  }

  @Test
  void whatIsDoneNamesItsTests() throws IOException {
    assertThat(rows())
        .filteredOn(row -> row.state().startsWith("done"))
        .allSatisfy(row -> assertThat(row.test()).as(row.id()).containsPattern(TEST));
  }

  @Test
  void everyTestNamedExists() throws IOException {
    Set<String> tests = tests();
    for (String document : List.of("docs/requirements.md", "docs/security.md")) {
      String text = Files.readString(PROJECT.resolve(document));
      assertThat(TEST.matcher(text).results().map(MatchResult::group)).isSubsetOf(tests);
    }
  }

  private static List<Row> rows() throws IOException {
    return Files.readAllLines(PROJECT.resolve("docs/requirements.md")).stream()
        .filter(line -> line.matches("\\| [A-Z]{1,2}\\d+ .*"))
        .map(Row::of)
        .toList();
  }

  private static Set<String> tests() throws IOException {
    try (Stream<Path> files = Files.walk(PROJECT)) {
      return files
          .map(Path::toString)
          .filter(file -> file.contains("/src/test/java/") && file.endsWith(".java"))
          .map(file -> file.substring(file.lastIndexOf('/') + 1, file.length() - ".java".length()))
          .collect(Collectors.toSet());
    }
  }
}
