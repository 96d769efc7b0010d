package io.homeroom.e2e;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningPlatform.class)
class LearningJourneyIT {

  @Test
  void aChildSolvesATaskAndEarnsItsPointsOnce(RunningPlatform platform) {
    var firstDay = new FamilyJourney(platform.door(), platform.mailbox(), Narrator.SILENT);
    firstDay.walk();
    new LearningJourney(platform.door(), Narrator.SILENT, firstDay.parent(), "Grace").walk();
  }
}
