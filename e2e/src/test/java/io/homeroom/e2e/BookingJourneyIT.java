package io.homeroom.e2e;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningPlatform.class)
class BookingJourneyIT {

  @Test
  void aFamilyPaysASeatAndAnotherMovesUp(RunningPlatform platform) {
    var admin = new AdminJourney(platform.door(), platform.mailbox(), Narrator.SILENT);
    admin.walk();
    new BookingJourney(platform.door(), platform.mailbox(), Narrator.SILENT, admin.coach()).walk();
  }
}
