package io.homeroom.identity;

import io.homeroom.platform.test.EventsContract;
import org.junit.jupiter.api.Test;

class EventsContractTests {

  @Test
  void describesEveryEventAndNoOther() {
    EventsContract.of("identity").describesWhatTheCodeNames();
  }
}
