package io.homeroom.bench.caches;

import io.homeroom.e2e.Answer;
import io.homeroom.e2e.Door;
import java.time.Duration;
import java.util.Map;

/** Somebody whose app keeps them signed in. */
final class Member {

  /** An access token lasts five minutes. */
  private static final long FRESH = Duration.ofMinutes(4).toNanos();

  private String accessToken;
  private String refreshToken;
  private long since;

  private Member(String accessToken, String refreshToken) {
    this.accessToken = accessToken;
    this.refreshToken = refreshToken;
    this.since = System.nanoTime();
  }

  /** A parent who has just registered. */
  static Member registered(Answer registered) {
    return new Member(
        registered.text("tokens.accessToken"), registered.text("tokens.refreshToken"));
  }

  static Member signedIn(String path, Map<String, String> credentials) {
    Answer signedIn = Addresses.door().post(path, credentials).expect(200);
    return new Member(signedIn.text("accessToken"), signedIn.text("refreshToken"));
  }

  Door door() {
    if (System.nanoTime() - since > FRESH) {
      Answer refreshed =
          Addresses.door()
              .post("/api/auth/refresh", Map.of("refreshToken", refreshToken))
              .expect(200);
      accessToken = refreshed.text("accessToken");
      refreshToken = refreshed.text("refreshToken");
      since = System.nanoTime();
    }
    return Addresses.door().as(accessToken);
  }
}
