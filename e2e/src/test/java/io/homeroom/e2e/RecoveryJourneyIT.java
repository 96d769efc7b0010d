package io.homeroom.e2e;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningPlatform.class)
class RecoveryJourneyIT {

  @Test
  void aParentGetsTheAccountBackByMail(RunningPlatform platform) {
    new RecoveryJourney(platform.door(), platform.mailbox(), Narrator.SILENT).walk();
  }
}
