package io.homeroom.identity;

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

@WholeService
class AccessMatrixIT {
  @LocalServerPort int port;
  @Autowired Households households;
  @Autowired Realm realm;
  @Autowired Staff staff;

  @TestFactory
  Stream<DynamicTest> letsInWhoMay() {
    return new AccessMatrix(URI.create("http://127.0.0.1:" + port), everybody()).ofThisModule();
  }

  @TestFactory
  Stream<DynamicTest> survivesHostileBodies() {
    return new HostileBodies(URI.create("http://127.0.0.1:" + port), everybody()).ofThisModule();
  }

  private Map<String, String> everybody() {
    var household = households.register();
    var everybody =
        Arrays.stream(Role.values())
            .collect(
                Collectors.toMap(
                    role -> role.name().toLowerCase(Locale.ROOT),
                    role -> households.memberToken(household, role, UUID.randomUUID())));
    everybody.put("parent", household.accessToken());
    everybody.put("moderator", staff.admit(Role.MODERATOR).accessToken());
    everybody.put("superadmin", staff.admit(Role.SUPERADMIN).accessToken());
    everybody.put("service", realm.serviceToken("homeroom-notification"));
    return everybody;
  }
}
