package io.homeroom.e2e;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningPlatform.class)
class FamilyJourneyIT {

  @Test
  void aFamilyRegistersConsentsAndSignsIn(RunningPlatform platform) {
    new FamilyJourney(platform.door(), platform.mailbox(), Narrator.SILENT).walk();
  }
}
