package io.homeroom.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A family in a browser, which never gets a token to hold. */
@ExtendWith(RunningPlatform.class)
class BrowserJourneyIT {

  private final Parent parent = Parent.named("Browsing", "en");

  @Test
  void goesFromRegistrationToLogoutByCookie(RunningPlatform platform) {
    Door door = platform.door();
    Answer registered =
        new RegisteringAtDoor(door.asPage(), platform.mailbox(), Narrator.SILENT)
            .registerPage(parent);
    Door home = door.asPageAfter(registered);
    assertThat(home.get("/auth/session").expect(200).text("role")).isEqualTo("parent");
    home.post("/api/family/consents", Map.of("purposes", List.of("core"))).expect(202);

    Answer signedIn = home.post("/auth/login", parent.signIn()).expect(200);
    home.get("/api/family").expectProblem(401, "session-unknown");
    Door again = door.asPageAfter(signedIn);
    assertThat(again.get("/api/auth/sessions").expect(200).json().at("/items")).hasSize(1);

    again.post("/auth/logout", Map.of()).expect(204);
    again.get("/api/family").expectProblem(401, "session-unknown");
    assertThat(registered.body() + signedIn.body()).doesNotContain("eyJ").doesNotContain("Token");
  }
}
