package io.homeroom.e2e;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningPlatform.class)
class LeavingJourneyIT {

  @Test
  void aParentLeavesAndComesBack(RunningPlatform platform) {
    new LeavingJourney(platform.door(), platform.mailbox(), Narrator.SILENT).walk();
  }
}
