package io.homeroom.identity;

import io.homeroom.platform.web.security.Role;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WholeService
class AdminSecondFactorIT {
  @Autowired Staff staff;

  @Test
  void goesByMailAndTheAnswerSaysSo() {
    var moderator = staff.admit(Role.MODERATOR).desk();
    var refused = moderator.post("/api/auth/two-factor/on", Map.of("channel", "sms"));
    refused.expect(403, "two-factor-mandatory");
  }
}
