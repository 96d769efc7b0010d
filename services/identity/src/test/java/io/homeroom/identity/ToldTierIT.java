package io.homeroom.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.nimbusds.jwt.SignedJWT;
import io.homeroom.identity.Faults.Step;
import io.homeroom.identity.Households.Household;
import java.text.ParseException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How tokens come to tell a family's tier, without anybody signing in again. */
@WholeService
class ToldTierIT {
  @Autowired Households households;
  @Autowired Playroom playroom;
  @Autowired Payments payments;
  @Autowired Faults faults;
  @Autowired StringRedisTemplate redis;
  @Autowired JdbcClient jdbc;

  @AfterEach
  void mend() {
    faults.clear();
  }

  @Test
  void isInTheNextTokensOfTheSession() throws ParseException {
    var parent = households.register();
    assertThat(tierIn(parent.accessToken())).isEqualTo("free");
    payments.subscribe(parent, "premium");
    marked(parent, "premium");
    assertThat(tierIn(refreshed(parent))).isEqualTo("premium");
  }

  @Test
  void isToldToTheGatewayBySessionsOfWhichRedisKnowsNothing() {
    var parent = households.register();
    var before =
        households.service("gateway").get("/internal/sessions/" + parent.sessionId()).expect(200);
    assertThat(before.json().path("tier").isNull()).isTrue();
    payments.subscribe(parent, "premium");
    marked(parent, "premium");
    var after =
        households.service("gateway").get("/internal/sessions/" + parent.sessionId()).expect(200);
    assertThat(after.text("tier")).isEqualTo("premium");
    assertThat(after.json().path("tierSince").asLong()).isPositive();
  }

  @Test
  void isToldAgainWhenTheProviderWasAway() throws ParseException {
    var parent = households.register();
    faults.awayAt(Step.BEFORE_MOVE);
    payments.subscribe(parent, "premium");
    await()
        .untilAsserted(
            () ->
                assertThat(parent.home().get("/api/family/tier").text("tier"))
                    .isEqualTo("premium"));
    assertThat(redis.opsForValue().get("session:" + parent.sessionId())).doesNotContain("tier");
    faults.clear();
    marked(parent, "premium");
    assertThat(tierIn(refreshed(parent))).isEqualTo("premium");
  }

  @Test
  void isOfAccountsThatComeLater() throws ParseException {
    var parent = households.register();
    payments.subscribe(parent, "premium");
    marked(parent, "premium");
    var signedIn = households.api().post("/api/auth/login", parent.credentials()).expect(200);
    assertThat(tierIn(signedIn.text("accessToken"))).isEqualTo("premium");
    var alan = playroom.youngster(parent, "Alan", fourteen());
    assertThat(tierIn(playroom.signIn(alan).expect(200).text("accessToken"))).isEqualTo("premium");
  }

  @Test
  void isFoundOutFromATokenThatTellsAnother() {
    var parent = households.register();
    jdbc.sql(
            """
            insert into family_tier (family_id, tier, subscribed, version)
            values (:family, 'PREMIUM', 'PREMIUM', 0)
            """)
        .param("family", parent.familyId())
        .update();
    refreshed(parent);
    marked(parent, "premium");
  }

  @Test
  void doesNotReviveAMarkerOfARevokedSession() {
    var parent = households.register();
    var other = households.api().post("/api/auth/login", parent.credentials()).expect(200);
    parent.home().post("/api/auth/logout", Map.of()).expect(204);
    payments.subscribe(parent, "premium");
    await()
        .untilAsserted(
            () -> assertThat(markerOf(other.text("sessionId"))).contains("\"tier\":\"premium\""));
    assertThat(markerOf(parent.sessionId())).isEqualTo("{\"revoked\":true}");
  }

  private void marked(Household parent, String tier) {
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () ->
                assertThat(markerOf(parent.sessionId()))
                    .contains("\"tier\":\"%s\"".formatted(tier)));
  }

  private @Nullable String markerOf(String sid) {
    return redis.opsForValue().get("session:" + sid);
  }

  private String refreshed(Household parent) {
    return households
        .api()
        .post("/api/auth/refresh", Map.of("refreshToken", parent.refreshToken()))
        .expect(200)
        .text("accessToken");
  }

  private static String fourteen() {
    return LocalDate.now(ZoneOffset.UTC).minusYears(14).minusDays(2).toString();
  }

  private static String tierIn(String token) throws ParseException {
    return SignedJWT.parse(token).getJWTClaimsSet().getStringClaim("tier");
  }
}
