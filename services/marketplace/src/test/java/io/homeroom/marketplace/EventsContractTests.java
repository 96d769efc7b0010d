package io.homeroom.marketplace;

import io.homeroom.platform.test.EventsContract;
import org.junit.jupiter.api.Test;

class EventsContractTests {

  @Test
  void describesEveryEventAndNoOther() {
    EventsContract.of("marketplace").describesWhatTheCodeNames();
  }
}
