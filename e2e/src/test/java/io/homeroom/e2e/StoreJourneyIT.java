package io.homeroom.e2e;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningPlatform.class)
class StoreJourneyIT {

  @Test
  void aChildEarnsAHiddenGiftAndOrdersWithPoints(RunningPlatform platform) {
    var firstDay = new FamilyJourney(platform.door(), platform.mailbox(), Narrator.SILENT);
    firstDay.walk();
    new StoreJourney(platform.door(), Narrator.SILENT, firstDay.parent(), "Grace").walk();
  }
}
