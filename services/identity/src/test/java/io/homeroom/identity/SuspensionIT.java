package io.homeroom.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.identity.Households.Household;
import io.homeroom.identity.Staff.Colleague;
import io.homeroom.identity.credential.ProviderUnavailable;
import io.homeroom.platform.test.EventRecorder;
import io.homeroom.platform.web.security.Role;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

@WholeService
class SuspensionIT {
  @Autowired Households households;
  @Autowired Staff staff;
  @Autowired Faults faults;
  @Autowired Realm realm;
  @Autowired EventRecorder events;
  @Autowired StringRedisTemplate redis;
  @Autowired JdbcClient jdbc;

  @AfterEach
  void mend() {
    faults.clear();
  }

  @Test
  void endsSessionsAtOnceAndRefusesOthers() {
    var parent = households.register();

    suspend(staff.admit(Role.MODERATOR), parent).expect(204);

    assertThat(redis.opsForValue().get("session:" + parent.sessionId()))
        .isEqualTo("{\"revoked\":true}");
    households
        .api()
        .post("/api/auth/refresh", Map.of("refreshToken", parent.refreshToken()))
        .expect(401);
    events.await(
        "identity.person-suspended.v1",
        event -> event.json().contains(parent.personId().toString()));
  }

  @Test
  void isToldToThemWithRightCredentialsOnly() {
    var parent = households.register();
    suspend(staff.admit(Role.MODERATOR), parent).expect(204);
    var wrong = new HashMap<>(parent.credentials());
    wrong.put("password", "not-the-password");

    households.api().post("/api/auth/login", wrong).expect(401, "invalid-credentials");
    households.api().post("/api/auth/login", parent.credentials()).expect(403, "account-suspended");
  }

  @Test
  void isToldAfterTheCodeToWhoHasASecondFactor() {
    var parent = households.withSecondFactor();
    suspend(staff.admit(Role.MODERATOR), parent).expect(204);

    var challenge = households.challenge(parent);
    households
        .api()
        .post("/api/auth/otp/verify", Households.answerTo(challenge, households.codeOf(challenge)))
        .expect(403, "account-suspended");
  }

  @Test
  void leavesNoSessionAtTheProviderBehind() {
    var parent = households.register();
    suspend(staff.admit(Role.MODERATOR), parent).expect(204);

    households.api().post("/api/auth/login", parent.credentials()).expect(403);

    var user = realm.users(parent.personId()).at("/0/id").asString();
    Awaitility.await().until(() -> realm.admin("/users/" + user + "/sessions").isEmpty());
  }

  @Test
  void isLiftedAgain() {
    var moderator = staff.admit(Role.MODERATOR);
    var parent = households.register();
    suspend(moderator, parent).expect(204);

    reinstate(moderator, parent).expect(204);

    households.api().post("/api/auth/login", parent.credentials()).expect(200);
    reinstate(moderator, parent).expect(409, "not-suspended");
    events.await(
        "identity.person-reinstated.v1",
        event -> event.json().contains(parent.personId().toString()));
  }

  @Test
  void isLiftedByASuperadminOnlyIfOneDecidedIt() {
    var superadmin = staff.admit(Role.SUPERADMIN);
    var parent = households.register();
    suspend(superadmin, parent).expect(204);

    reinstate(staff.admit(Role.MODERATOR), parent).expect(403, "out-of-reach");
    households.api().post("/api/auth/login", parent.credentials()).expect(403, "account-suspended");

    reinstate(staff.admit(Role.SUPERADMIN), parent).expect(204);
    households.api().post("/api/auth/login", parent.credentials()).expect(200);
  }

  @Test
  void isStillASuperadminsOnceThatIsNoneAnyMore() {
    var superadmin = staff.admit(Role.SUPERADMIN);
    var parent = households.register();
    suspend(superadmin, parent).expect(204);
    become(superadmin, "COACH");

    reinstate(staff.admit(Role.MODERATOR), parent).expect(403, "out-of-reach");
  }

  @Test
  void needsTheAdminsProof() {
    var parent = households.register();
    var form = Map.of("reason", "fraud", "proof", Map.of("password", "not-the-password"));

    staff
        .admit(Role.MODERATOR)
        .desk()
        .post("/api/admin/people/" + parent.personId() + "/suspend", form)
        .expect(403, "proof-refused");

    households.api().post("/api/auth/login", parent.credentials()).expect(200);
  }

  @Test
  void reachesNobodyWhoHasBecomeASuperadminDuringTheProof() {
    var moderator = staff.admit(Role.MODERATOR);
    var coach = staff.hire(Role.COACH);
    faults.once(Faults.Step.AFTER_CHECK, () -> become(coach, "SUPERADMIN"));

    suspend(moderator, coach.personId()).expect(404, "not-found");

    assertThat(suspensionsOf(coach)).isZero();
  }

  @Test
  void isNotDecidedByWhoIsSuspendedOrAnotherDuringTheProof() {
    var superadmin = staff.admit(Role.SUPERADMIN);
    var suspended = staff.admit(Role.MODERATOR);
    var demoted = staff.admit(Role.MODERATOR);
    var coach = staff.hire(Role.COACH);

    faults.once(
        Faults.Step.AFTER_CHECK, () -> suspend(superadmin, suspended.personId()).expect(204));
    suspend(suspended, coach.personId()).expect(403, "not-in-office");
    faults.once(Faults.Step.AFTER_CHECK, () -> become(demoted, "COACH"));
    suspend(demoted, coach.personId()).expect(403, "not-in-office");

    assertThat(suspensionsOf(coach)).isZero();
  }

  @Test
  void isNotDecidedByWhoBecomesAnotherWhileItIsDone() {
    var demoted = staff.admit(Role.MODERATOR);
    var coach = staff.hire(Role.COACH);
    faults.once(
        Faults.Step.WHILE_SUSPENDING,
        () -> CompletableFuture.runAsync(() -> become(demoted, "COACH")).join());

    suspend(demoted, coach.personId()).expect(403, "not-in-office");

    assertThat(suspensionsOf(coach)).isZero();
  }

  @Test
  void happensOnceWhenTwoDoItAtOnce() throws Exception {
    var parent = households.register();
    var moderator = staff.admit(Role.MODERATOR);
    var superadmin = staff.admit(Role.SUPERADMIN);
    var turn = new AtomicInteger();

    var answers =
        AtOnce.call(
            6, () -> suspend(turn.getAndIncrement() % 2 == 0 ? moderator : superadmin, parent));

    assertThat(answers).extracting(Answer::status).containsOnlyOnce(204);
    assertThat(answers).extracting(Answer::status).containsOnly(204, 409);
  }

  @Test
  void letsNobodySlipInMeanwhile() throws Exception {
    var parent = households.register();
    var moderator = staff.admit(Role.MODERATOR);
    var turn = new AtomicInteger();

    AtOnce.call(
        12,
        () ->
            turn.getAndIncrement() == 6
                ? suspend(moderator, parent)
                : households.api().post("/api/auth/login", parent.credentials()));

    assertThat(liveSessionsOf(parent)).isZero();
  }

  @Test
  void holdsThoughTheProviderIsAway() {
    var parent = households.register();
    var moderator = staff.admit(Role.MODERATOR);
    faults.at(
        Faults.Step.BEFORE_END,
        () -> {
          throw new ProviderUnavailable("away, says the test", null);
        });

    suspend(moderator, parent).expect(204);

    assertThat(liveSessionsOf(parent)).isZero();
  }

  private static Answer suspend(Colleague admin, Household parent) {
    return suspend(admin, parent.personId());
  }

  private static Answer suspend(Colleague admin, UUID person) {
    return admin
        .desk()
        .post(
            "/api/admin/people/" + person + "/suspend",
            Map.of("reason", "fraud", "proof", Colleague.PROOF));
  }

  private static Answer reinstate(Colleague admin, Household parent) {
    return admin
        .desk()
        .post(
            "/api/admin/people/" + parent.personId() + "/reinstate",
            Map.of("proof", Colleague.PROOF));
  }

  private void become(Colleague colleague, String role) {
    jdbc.sql("update person set role = ? where id = ?").params(role, colleague.personId()).update();
  }

  private long suspensionsOf(Colleague colleague) {
    return jdbc.sql("select count(*) from suspension where person_id = ?")
        .param(colleague.personId())
        .query(Long.class)
        .single();
  }

  private long liveSessionsOf(Household parent) {
    return jdbc.sql("select count(*) from session where person_id = ? and revoked_at is null")
        .param(parent.personId())
        .query(Long.class)
        .single();
  }
}
