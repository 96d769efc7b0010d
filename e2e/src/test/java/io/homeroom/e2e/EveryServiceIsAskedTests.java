package io.homeroom.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A service that has operations has somebody who asks all of them. */
class EveryServiceIsAskedTests {

  private static final Path SERVICES = Path.of("..", "services");

  @Test
  void byTheMatricesOfAllOfItsOperations() throws IOException {
    assertThat(servicesWithOperations())
        .hasSizeGreaterThan(5)
        .allSatisfy(
            service -> {
              String test = "src/test/java/io/homeroom/%s/AccessMatrixIT.java".formatted(service);
              assertThat(SERVICES.resolve(service).resolve(test))
                  .content()
                  .contains("extends AccessMatrices");
            });
  }

  private static List<String> servicesWithOperations() throws IOException {
    try (Stream<Path> services = Files.list(SERVICES)) {
      return services
          .filter(service -> Files.exists(service.resolve("contracts/openapi.yaml")))
          .map(service -> service.getFileName().toString())
          .toList();
    }
  }
}
