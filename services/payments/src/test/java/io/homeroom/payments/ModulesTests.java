package io.homeroom.payments;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTests {

  @Test
  void keepTheirBorders() {
    ApplicationModules.of(PaymentsApplication.class).verify();
  }
}
