package io.homeroom.marketplace.box.messaging;

import io.homeroom.platform.test.ForeignEvents;
import org.junit.jupiter.api.Test;

/** Others' own examples of what is heard of them. */
class BoxContractTests {

  @Test
  void readsWhatIsTold() {
    ForeignEvents.of("payments").fill(PeriodPaid.TYPE, PeriodPaid.class);
    ForeignEvents.of("payments").fill(PeriodRefunded.TYPE, PeriodRefunded.class);
    ForeignEvents.of("payments").fill(BoxChanged.TYPE, BoxChanged.class);
    ForeignEvents.of("identity").fill(AccountClosed.TYPE, AccountClosed.class);
  }
}
