package io.homeroom.e2e;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningPlatform.class)
class SignInJourneyIT {

  @Test
  void aParentSignsInByTwoFactorsAndGuessersAreLockedOut(RunningPlatform platform) {
    new SignInJourney(platform.door(), platform.mailbox(), Narrator.SILENT).walk();
  }
}
