package io.homeroom.e2e;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningPlatform.class)
class BookingJourneyIT {

  @Test
  void aFamilyPaysASeatAndAnotherMovesUp(RunningPlatform platform) {
    var admin = new AdminJourney(platform.door(), platform.mailbox(), Narrator.SILENT);
    admin.walk();
    var calendar = new CalendarPage(platform.address("calendar"), Narrator.SILENT);
    new BookingJourney(
            platform.door(), platform.mailbox(), Narrator.SILENT, admin.coach(), calendar)
        .walk();
  }
}
