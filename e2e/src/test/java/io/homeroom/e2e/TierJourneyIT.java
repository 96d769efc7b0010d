package io.homeroom.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A family subscribes on Stripe's page while it is signed in, on a page and in an app, and cancels
 * with the end of its period.
 */
@ExtendWith(RunningPlatform.class)
class TierJourneyIT {
  private static final int MORE_THAN_A_MONTH = 32;

  @Test
  void countsAtOnceForWhoIsSignedInAndUntilThePeriodEnds(RunningPlatform platform)
      throws Exception {
    var door = platform.door();
    var parent = Parent.named("Grace", "en");
    var registering = new RegisteringAtDoor(door.asPage(), platform.mailbox(), Narrator.SILENT);
    var page = door.asPageAfter(registering.registerPage(parent));
    var session = page.get("/auth/session").expect(200);
    assertThat(session.text("tier")).isEqualTo("free");
    var signedIn = door.post("/api/auth/login", parent.signIn()).expect(200);
    var app = door.as(signedIn.text("accessToken"));
    app.get("/api/family").expect(200);

    var subscription = subscribe(page);

    awaitTier(page, "premium");
    assertThat(app.get("/api/family").expect(401).text("code")).isEqualTo("token-outdated");
    var refreshed =
        door.post("/api/auth/refresh", Map.of("refreshToken", signedIn.text("refreshToken")))
            .expect(200);
    door.as(refreshed.text("accessToken")).get("/api/family").expect(200);

    var cancellation = "/api/subscriptions/" + subscription + "/cancellation";
    var cancelled = page.put(cancellation, Map.of()).expect(200);
    assertThat(cancelled.text("status")).isEqualTo("cancelling");
    assertThat(page.get("/auth/session").expect(200).text("tier")).isEqualTo("premium");

    new StripeDesk(platform).pass(session.text("family"), MORE_THAN_A_MONTH);
    awaitTier(page, "free");
    var listed = page.get("/api/subscriptions").expect(200);
    assertThat(listed.text("items.0.status")).isEqualTo("ended");
  }

  /** Its id; it is paid on the page. */
  private static String subscribe(Door page) {
    var begun =
        page.post(
                "/api/subscriptions",
                Map.of("plan", "premium-monthly"),
                UUID.randomUUID().toString())
            .expect(201);
    new PaymentPage(begun.text("url"), Narrator.SILENT).pay();
    return begun.text("subscriptionId");
  }

  private static void awaitTier(Door page, String tier) {
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () -> assertThat(page.get("/auth/session").expect(200).text("tier")).isEqualTo(tier));
  }
}
