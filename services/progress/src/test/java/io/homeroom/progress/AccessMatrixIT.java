package io.homeroom.progress;

import io.homeroom.platform.test.Tokens;
import io.homeroom.platform.test.access.AccessMatrix;
import io.homeroom.platform.test.access.HostileBodies;
import io.homeroom.platform.web.security.Role;
import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ProgressTest
class AccessMatrixIT {
  @LocalServerPort int port;
  @Autowired Tokens tokens;

  @TestFactory
  Stream<DynamicTest> letsInWhoMay() {
    return new AccessMatrix(URI.create("http://127.0.0.1:" + port), everybody()).ofThisModule();
  }

  @TestFactory
  Stream<DynamicTest> survivesHostileBodies() {
    return new HostileBodies(URI.create("http://127.0.0.1:" + port), everybody()).ofThisModule();
  }

  private Map<String, String> everybody() {
    Map<String, String> everybody =
        Arrays.stream(Role.values())
            .map(role -> role.name().toLowerCase(Locale.ROOT))
            .collect(
                Collectors.toMap(
                    role -> role, role -> tokens.of(role, UUID.randomUUID(), UUID.randomUUID())));
    everybody.put("service", tokens.service("homeroom-marketplace"));
    return everybody;
  }
}
