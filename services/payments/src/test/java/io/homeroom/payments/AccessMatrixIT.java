package io.homeroom.payments;

import io.homeroom.platform.test.Tokens;
import io.homeroom.platform.test.access.AccessMatrix;
import io.homeroom.platform.test.access.HostileBodies;
import io.homeroom.platform.web.security.Role;
import java.net.URI;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@PaymentsTest
class AccessMatrixIT {
  @LocalServerPort int port;
  @Autowired Tokens tokens;

  @TestFactory
  Stream<DynamicTest> letsInWhoMay() {
    return new AccessMatrix(URI.create("http://127.0.0.1:" + port), tokens.ofEverybody(Role.class))
        .ofThisModule();
  }

  @TestFactory
  Stream<DynamicTest> survivesHostileBodies() {
    return new HostileBodies(URI.create("http://127.0.0.1:" + port), tokens.ofEverybody(Role.class))
        .ofThisModule();
  }
}
