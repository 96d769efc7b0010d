package io.homeroom.payments;

import io.homeroom.platform.test.EventsContract;
import org.junit.jupiter.api.Test;

class EventsContractTests {

  @Test
  void describesEveryEventAndNoOther() {
    EventsContract.of("payments").describesWhatTheCodeNames();
  }
}
