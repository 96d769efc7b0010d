package io.homeroom.e2e;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningPlatform.class)
class GuardianJourneyIT {

  @Test
  void anotherParentComesAndGoes(RunningPlatform platform) {
    var door = platform.door();
    var firstDay = new FamilyJourney(door, platform.mailbox(), Narrator.SILENT);
    firstDay.walk();
    new GuardianJourney(door, platform.mailbox(), Narrator.SILENT, firstDay.parent()).walk();
  }
}
