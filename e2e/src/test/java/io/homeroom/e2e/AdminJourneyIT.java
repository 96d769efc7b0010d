package io.homeroom.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningPlatform.class)
class AdminJourneyIT {

  @Test
  void anAdminStopsSomebodyAndTheLogTellsIt(RunningPlatform platform) {
    new AdminJourney(platform.door(), platform.mailbox(), Narrator.SILENT).walk();

    assertThat(platform.verifyAudit()).startsWith("intact: ");
  }
}
