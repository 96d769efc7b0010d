package io.homeroom.notification;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.homeroom.platform.test.OpenApiContract;
import java.io.IOException;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The committed description is what the service says of itself. */
@NotificationTest
class OpenApiIT {
  @LocalServerPort private int port;

  @Test
  void isDescribedAsItIs() throws IOException {
    var address = URI.create("http://127.0.0.1:" + port + OpenApiContract.PATH);
    try (var description = address.toURL().openStream()) {
      OpenApiContract.check(new String(description.readAllBytes(), UTF_8));
    }
  }
}
