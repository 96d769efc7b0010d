package io.homeroom.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.homeroom.identity.Households.Household;
import io.homeroom.identity.Staff.Colleague;
import io.homeroom.platform.test.MovableClock;
import io.homeroom.platform.web.security.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Exceptions from what families have subscribed to. */
@WholeService
class TierGrantIT {
  @Autowired Households households;
  @Autowired Staff staff;
  @Autowired Payments payments;
  @Autowired MovableClock clock;
  @Autowired Faults faults;
  @Autowired JdbcClient jdbc;

  @AfterEach
  void mend() {
    clock.reset();
    faults.clear();
  }

  @Test
  void countsAtOnceAndUntilItIsWithdrawn() {
    var parent = households.register();
    var admin = staff.admit(Role.SUPERADMIN);
    var granted = grant(admin, parent, form("premium", Duration.ofDays(30))).expect(200);
    assertThat(granted.text("tier")).isEqualTo("premium");
    assertThat(granted.text("subscribed")).isEqualTo("free");
    assertThat(granted.text("grant.reason")).isEqualTo("goodwill");
    assertThat(granted.text("grant.grantedBy")).isEqualTo(admin.personId().toString());
    assertThat(tierOf(parent)).isEqualTo("premium");
    withdraw(admin, parent).expect(200);
    assertThat(tierOf(parent)).isEqualTo("free");
    withdraw(admin, parent).expect(409, "nothing-granted");
  }

  @Test
  void endsByItself() {
    var parent = households.register();
    grant(staff.admit(Role.SUPERADMIN), parent, form("premium", Duration.ofDays(2))).expect(200);
    clock.advance(Duration.ofDays(2).minusMinutes(1));
    assertThat(tierOf(parent)).isEqualTo("premium");
    clock.advance(Duration.ofMinutes(2));
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() -> assertThat(tierOf(parent)).isEqualTo("free"));
  }

  @Test
  void goesBeforeWhatIsSubscribedToMeanwhile() {
    var parent = households.register();
    var admin = staff.admit(Role.SUPERADMIN);
    grant(admin, parent, form("free", Duration.ofDays(1))).expect(200);
    payments.subscribe(parent, "premium");
    await()
        .untilAsserted(
            () -> assertThat(show(admin, parent).text("subscribed")).isEqualTo("premium"));
    assertThat(tierOf(parent)).isEqualTo("free");
    withdraw(admin, parent).expect(200);
    assertThat(tierOf(parent)).isEqualTo("premium");
  }

  @Test
  void isLoggedWithItsReason() {
    var parent = households.register();
    var admin = staff.admit(Role.SUPERADMIN);
    grant(admin, parent, form("premium", Duration.ofDays(1))).expect(200);
    show(admin, parent).expect(200);
    var log = admin.desk().get("/api/admin/activity?subject=" + parent.familyId()).expect(200);
    assertThat(log.json().path("items").findValuesAsString("action"))
        .contains("grant-tier", "change-tier", "read-tier");
    assertThat(log.json().path("items").findValuesAsString("detail")).contains("premium-goodwill");
    assertThat(log.body()).contains(admin.personId().toString());
  }

  @Test
  void takesASuperadminAndAProof() {
    var parent = households.register();
    var admin = staff.admit(Role.SUPERADMIN);
    var unproved = form("premium", Duration.ofDays(1), Map.of("password", "wrong"));
    grant(admin, parent, unproved).expect(403, "proof-refused");
    var moderator = staff.admit(Role.MODERATOR);
    grant(moderator, parent, form("premium", Duration.ofDays(1))).expect(403);
    assertThat(show(moderator, parent).expect(200).text("tier")).isEqualTo("free");
    assertThat(tierOf(parent)).isEqualTo("free");
  }

  @Test
  void takesTheOfficeUntilItIsDone() {
    var parent = households.register();
    var admin = staff.admit(Role.SUPERADMIN);
    faults.once(
        Faults.Step.AFTER_CHECK,
        () ->
            jdbc.sql("update person set role = 'COACH' where id = ?")
                .param(admin.personId())
                .update());
    grant(admin, parent, form("premium", Duration.ofDays(1))).expect(403, "not-in-office");
    assertThat(tierOf(parent)).isEqualTo("free");
  }

  @Test
  void endsWithinAYear() {
    var parent = households.register();
    var admin = staff.admit(Role.SUPERADMIN);
    for (var life : new Duration[] {Duration.ofDays(-1), Duration.ofDays(400)}) {
      var refused = grant(admin, parent, form("premium", life)).expect(400);
      assertThat(refused.json().at("/errors/0/field").asString()).isEqualTo("endsAt");
    }
  }

  @Test
  void isForFamiliesThatExist() {
    var admin = staff.admit(Role.SUPERADMIN);
    var path = "/api/admin/families/" + UUID.randomUUID() + "/tier";
    admin.desk().get(path).expect(404, "not-found");
    admin.desk().post(path + "/grant", form("premium", Duration.ofDays(1))).expect(404);
  }

  private static Map<String, Object> form(String tier, Duration life) {
    return form(tier, life, Colleague.PROOF);
  }

  private static Map<String, Object> form(String tier, Duration life, Map<String, Object> proof) {
    return Map.of(
        "grantedTier",
        tier,
        "reason",
        "goodwill",
        "endsAt",
        Instant.now().plus(life).toString(),
        "proof",
        proof);
  }

  private static Answer grant(Colleague admin, Household family, Map<String, Object> form) {
    return admin.desk().post(path(family) + "/grant", form);
  }

  private static Answer withdraw(Colleague admin, Household family) {
    return admin.desk().post(path(family) + "/withdraw", Map.of("proof", Colleague.PROOF));
  }

  private static Answer show(Colleague admin, Household family) {
    return admin.desk().get(path(family));
  }

  private static String path(Household family) {
    return "/api/admin/families/" + family.familyId() + "/tier";
  }

  private static String tierOf(Household parent) {
    return parent.home().get("/api/family/tier").expect(200).text("tier");
  }
}
