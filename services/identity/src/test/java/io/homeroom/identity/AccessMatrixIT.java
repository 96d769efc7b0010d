package io.homeroom.identity;

import io.homeroom.platform.test.EventRecorder;
import io.homeroom.platform.test.access.AccessMatrices;
import io.homeroom.platform.test.access.Owned;
import io.homeroom.platform.web.security.Role;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@WholeService
class AccessMatrixIT extends AccessMatrices {
  @LocalServerPort int port;
  @Autowired Households households;
  @Autowired Realm realm;
  @Autowired Staff staff;
  @Autowired Playroom playroom;
  @Autowired Guardians guardians;
  @Autowired EventRecorder events;

  @Override
  protected int port() {
    return port;
  }

  @Override
  protected Map<String, String> everybody() {
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
    everybody.put("service", realm.serviceToken("homeroom-payments"));
    return everybody;
  }

  @Override
  protected Map<String, Callable<Owned>> things() {
    var things = new HashMap<>(new PeoplesThings(households, staff).all());
    things.putAll(new FamilyThings(households, playroom, guardians, events).all());
    return things;
  }
}
