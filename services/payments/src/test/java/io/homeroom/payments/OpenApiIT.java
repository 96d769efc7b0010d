package io.homeroom.payments;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.platform.test.Tokens;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The committed description is what the service says of itself. After an intended change, take it
 * from {@code target/openapi.yaml}.
 */
@PaymentsTest
class OpenApiIT {
  private static final Path COMMITTED = Path.of("contracts", "openapi.yaml");
  private static final Path CURRENT = Path.of("target", "openapi.yaml");

  @Autowired People people;
  @Autowired Tokens tokens;

  @Test
  void isDescribedAsItIs() throws Exception {
    var anybody = people.client(tokens.parent(UUID.randomUUID(), UUID.randomUUID()));
    var yaml =
        anybody
            .get("/v3/api-docs.yaml")
            .expect(200)
            .body()
            .replaceAll("http://127\\.0\\.0\\.1:\\d+", "http://127.0.0.1:8080");
    Files.writeString(CURRENT, yaml);
    assertThat(yaml).isEqualTo(Files.readString(COMMITTED));
  }
}
