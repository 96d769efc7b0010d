package io.homeroom.booking;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTests {

  @Test
  void keepTheirBorders() {
    ApplicationModules.of(BookingApplication.class).verify();
  }
}
