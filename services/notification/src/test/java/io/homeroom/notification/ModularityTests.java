package io.homeroom.notification;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

  @Test
  void keepsModulesApart() {
    ApplicationModules.of(NotificationApplication.class).verify();
  }
}
