package io.homeroom.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.identity.Faults.Step;
import io.homeroom.identity.Households.Household;
import io.homeroom.platform.messaging.Outbox;
import io.homeroom.platform.messaging.OutgoingEvent;
import io.homeroom.platform.test.EventRecorder;
import io.homeroom.platform.test.EventSchemas;
import io.homeroom.platform.test.MovableClock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@WholeService
class SessionIT {
  @Autowired Households households;
  @Autowired Realm realm;
  @Autowired Faults faults;
  @Autowired EventRecorder events;
  @Autowired MovableClock clock;
  @Autowired StringRedisTemplate redis;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionOperations transactions;

  @AfterEach
  void mend() {
    faults.clear();
    clock.reset();
  }

  @Test
  void answersTheSameForAWrongPasswordAndAnUnknownAddress() {
    var parent = households.register();
    var wrong = login(parent.email(), "not-the-password").expect(401, "invalid-credentials");
    var unknown =
        login(Households.someEmail(), "not-the-password").expect(401, "invalid-credentials");
    var malformed = login("nobody", "not-the-password").expect(401, "invalid-credentials");
    assertThat(said(wrong)).isEqualTo(said(unknown)).isEqualTo(said(malformed));
  }

  @Test
  void listsTheSessionsOfAPersonByTheirDevices() {
    var parent = households.register();
    var phone =
        households
            .api()
            .call(
                HttpMethod.POST,
                "/api/auth/login",
                parent.credentials(),
                headers -> headers.set("User-Agent", "Mozilla/5.0 (iPhone) Safari/604.1"))
            .expect(200);
    var items = parent.home().get("/api/auth/sessions").expect(200).json().path("items");
    assertThat(items).hasSize(2);
    assertThat(items.findValuesAsString("device")).contains("Safari on iOS");
    assertThat(items.findValuesAsString("sessionId"))
        .containsExactly(phone.text("sessionId"), parent.sessionId());
    assertThat(items.findValues("current").stream().map(node -> node.asBoolean()))
        .containsExactly(false, true);
  }

  @Test
  void tellsTheGatewayAtOnceThatASessionIsLiveAndThenRevoked() {
    var parent = households.register();
    assertThat(marker(parent))
        .contains("\"userId\":\"" + parent.personId() + "\"", "\"role\":\"parent\"", "\"exp\":");
    assertThat(redis.getExpire("session:" + parent.sessionId())).isBetween(604_000L, 604_800L);

    parent.home().delete("/api/auth/sessions/" + parent.sessionId()).expect(204);
    assertThat(marker(parent)).isEqualTo("{\"revoked\":true}");
    assertThat(state(parent).text("active")).isEqualTo("false");
  }

  @Test
  void tellsOthersOfItsStartAndItsEnd() {
    var parent = households.register();
    parent.home().post("/api/auth/logout", null).expect(204);
    for (var type : new String[] {"identity.session-started.v1", "identity.session-revoked.v1"}) {
      EventSchemas.ofThisModule()
          .check(events.await(type, event -> event.json().contains(parent.sessionId())));
    }
  }

  @Test
  void endsAtKeycloakToo() {
    var parent = households.register();
    parent.home().delete("/api/auth/sessions/" + parent.sessionId()).expect(204);
    Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> isSettled(parent));
    var user = realm.users(parent.personId()).at("/0/id").asString();
    assertThat(realm.admin("/users/" + user + "/sessions")).isEmpty();
  }

  @Test
  void endsAtKeycloakOnceThatIsBack() {
    var parent = households.register();
    faults.awayAt(Step.BEFORE_END);
    parent.home().delete("/api/auth/sessions/" + parent.sessionId()).expect(204);
    assertThat(marker(parent)).contains("revoked");
    faults.clear();
    clock.advance(Duration.ofMinutes(1));
    Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> isSettled(parent));
  }

  @Test
  void isMarkedAgainWhenTheMarkerWasLost() {
    var parent = households.register();
    parent.home().delete("/api/auth/sessions/" + parent.sessionId()).expect(204);
    events.await("identity.session-revoked.v1", event -> event.json().contains(parent.sessionId()));
    Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> isSettled(parent));
    redis.delete("session:" + parent.sessionId());
    jdbc.sql("update session set settled_at = null where sid = :sid")
        .param("sid", parent.sessionId())
        .update();
    clock.advance(Duration.ofMinutes(1));
    Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> isSettled(parent));
    assertThat(marker(parent)).isEqualTo("{\"revoked\":true}");
  }

  @Test
  void isMarkedByItsOwnEventAfterACrashBehindTheCommit(@Autowired Outbox outbox) {
    var sid = "crashed-" + UUID.randomUUID();
    var event =
        new OutgoingEvent(
            "homeroom.identity.session",
            UUID.randomUUID(),
            "identity.session-revoked.v1",
            Map.of("sessionId", sid));
    transactions.executeWithoutResult(status -> outbox.publish(event));
    Awaitility.await()
        .atMost(Duration.ofSeconds(10))
        .until(() -> "{\"revoked\":true}".equals(redis.opsForValue().get("session:" + sid)));
  }

  @Test
  void endsAllSessionsOfAPersonAndNobodyElses() {
    var parent = households.register();
    var second = login(parent.email(), Households.PASSWORD).expect(200);
    var neighbour = households.register();
    parent.home().delete("/api/auth/sessions").expect(204);
    assertThat(state(parent).text("active")).isEqualTo("false");
    assertThat(internal(second.text("sessionId")).text("active")).isEqualTo("false");
    assertThat(state(neighbour).text("active")).isEqualTo("true");
  }

  @Test
  void isNobodyElsesToEnd() {
    var parent = households.register();
    var stranger = households.register();
    stranger.home().delete("/api/auth/sessions/" + parent.sessionId()).expect(404, "not-found");
    stranger.home().delete("/api/auth/sessions/unheard-of").expect(404, "not-found");
    assertThat(state(parent).text("active")).isEqualTo("true");
  }

  @Test
  void cannotEndTwice() {
    var parent = households.register();
    parent.home().post("/api/auth/logout", null).expect(204);
    parent.home().post("/api/auth/logout", null).expect(404, "not-found");
  }

  @Test
  void isOverAfter45Days() {
    var parent = households.register();
    clock.advance(Duration.ofDays(45).minusMinutes(1));
    assertThat(state(parent).text("active")).isEqualTo("true");
    clock.advance(Duration.ofMinutes(1));
    assertThat(state(parent).text("active")).isEqualTo("false");
  }

  @Test
  void isUnknownToTheGatewayIfThereNeverWasOne() {
    households.service("gateway").get("/internal/sessions/unheard-of").expect(404, "not-found");
  }

  private Answer login(String email, String password) {
    return households.api().post("/api/auth/login", Map.of("email", email, "password", password));
  }

  private static String said(Answer answer) {
    return answer.text("code") + answer.text("title") + answer.json().path("detail");
  }

  private String marker(Household parent) {
    var marker = redis.opsForValue().get("session:" + parent.sessionId());
    return marker == null ? "" : marker;
  }

  private Answer state(Household parent) {
    return internal(parent.sessionId());
  }

  private Answer internal(String sid) {
    return households.service("gateway").get("/internal/sessions/" + sid).expect(200);
  }

  private boolean isSettled(Household parent) {
    return jdbc.sql("select settled_at is not null from session where sid = :sid")
        .param("sid", parent.sessionId())
        .query(Boolean.class)
        .single();
  }
}
