package io.homeroom.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.identity.Households.Household;
import io.homeroom.platform.test.WithEventRecorder;
import io.homeroom.platform.test.WithKafka;
import io.homeroom.platform.test.WithKeycloak;
import io.homeroom.platform.test.WithMovableClock;
import io.homeroom.platform.test.WithPostgres;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** Redis is away: signing in and out and reading work all the same, and it is seen. */
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "spring.data.redis.host=127.0.0.1",
      "spring.data.redis.port=1",
      // Others who share Kafka have a log of their own.
      "homeroom.activity.anchor-every=1d"
    })
@WithPostgres
@WithKafka
@WithKeycloak
@WithMovableClock
@WithEventRecorder
@Import({Households.class, Faults.class, Realm.class})
class WithoutRedisIT {
  @Autowired Households households;

  @Test
  void letsSessionsBeginAndEnd() {
    var parent = households.register();
    var session = "/internal/sessions/" + parent.sessionId();
    assertThat(households.service("gateway").get(session).expect(200).text("active"))
        .isEqualTo("true");
    readsItsFamily(parent);
    parent.home().post("/api/auth/logout", null).expect(204);
    assertThat(households.service("gateway").get(session).text("active")).isEqualTo("false");
    assertThat(households.internal().get("/actuator/prometheus").body())
        .containsPattern("homeroom_session_marker_failures_total(\\{.*})? [1-9]");
    households.api().get("/actuator/health/readiness").expect(200);
  }

  private void readsItsFamily(Household parent) {
    households.child(parent, "Grace", "2011-12-09");
    var family = parent.home().get("/api/family").expect(200);
    assertThat(family.text("parents.0.email")).isEqualTo(parent.email());
    assertThat(family.text("children.0.name")).isEqualTo("Grace");
    var children = parent.home().get("/api/family/children").expect(200);
    assertThat(children.text("items.0.name")).isEqualTo("Grace");
  }
}
