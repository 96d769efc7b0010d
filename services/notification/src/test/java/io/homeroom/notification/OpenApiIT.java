package io.homeroom.notification;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** With {@code -Dcontracts.write=true} the file is written instead of compared. */
@NotificationTest
class OpenApiIT {

  private static final Path CONTRACT = Path.of("contracts", "openapi.yaml");

  @LocalServerPort private int port;

  @Test
  void keepsItsContract() throws IOException {
    String document = document();
    if (Boolean.getBoolean("contracts.write")) {
      Files.createDirectories(CONTRACT.getParent());
      Files.writeString(CONTRACT, document);
    }

    assertThat(document).isEqualTo(Files.readString(CONTRACT));
  }

  private String document() throws IOException {
    try (var stream =
        URI.create("http://127.0.0.1:" + port + "/v3/api-docs.yaml").toURL().openStream()) {
      return new String(stream.readAllBytes(), UTF_8).replace(":" + port, ":18109");
    }
  }
}
