package io.homeroom.payments.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Where providers lead browsers back to, held against what the gateway answers itself. */
class ReturnPagesTests {
  private static final Path CODE = Path.of("src", "main", "java");
  private static final Path GATEWAY =
      Path.of("..", "..", "gateway", "src", "main", "resources", "docs", "gateway.json");
  private static final Pattern ADDRESS = Pattern.compile("home \\+ \"([^\"?]*)");

  @Test
  void areAllPagesOfTheGateway() throws IOException {
    var pages = JsonMapper.shared().readTree(Files.readString(GATEWAY)).path("paths");
    assertThat(named())
        .contains("/payments/done", "/payments/left", "/subscription/done")
        .isSubsetOf(pages.propertyNames());
  }

  private static Set<String> named() throws IOException {
    try (var files = Files.walk(CODE)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .flatMap(file -> ADDRESS.matcher(text(file)).results())
          .map(found -> found.group(1))
          .collect(Collectors.toSet());
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
