package io.homeroom.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.identity.Faults.Step;
import io.homeroom.platform.test.EventRecorder;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What lets a child in and no longer does, ends its sessions at once. */
@WholeService
class ChildAccessEndsIT {
  private static final String UNDER_THIRTEEN = "2018-12-09";

  @Autowired Households households;
  @Autowired Playroom playroom;
  @Autowired Faults faults;
  @Autowired EventRecorder events;
  @Autowired JdbcTemplate jdbc;

  @AfterEach
  void mend() {
    faults.clear();
  }

  @Test
  void whenItsPinIsTakenAway() {
    var child = playroom.teenager();
    var open = playroom.signIn(child).expect(200);
    child.parent().delete(child.path() + "/pin").expect(204);
    assertEnded(open, "pin-changed");
    playroom.signIn(child).expect(401, "invalid-credentials");
    assertThat(child.parent().get(child.path() + "/pin").expect(200).text("given"))
        .isEqualTo("false");
  }

  @Test
  void whenItIsGivenAnotherPin() {
    var child = playroom.teenager();
    var open = playroom.signIn(child).expect(200);
    playroom.givePin(child, Playroom.OTHER_PIN).expect(204);
    assertEnded(open, "pin-changed");
    playroom.signIn(child, Playroom.OTHER_PIN).expect(200);
  }

  @Test
  void whenItIsRemoved() {
    var child = playroom.teenager();
    var open = playroom.signIn(child).expect(200);
    Playroom.remove(child).expect(204);
    assertEnded(open, "child-removed");
    playroom.signIn(child).expect(401, "invalid-credentials");
  }

  @Test
  void whenItIsUnderThirteenAndCoreConsentIsWithdrawn() {
    var household = households.register();
    var consent = households.consent(household, Map.of("purposes", List.of("core")));
    var child = playroom.youngster(household, "Grace", UNDER_THIRTEEN);
    var sibling = playroom.youngster(household, "Alan", "2012-06-23");
    var open = playroom.signIn(child).expect(200);
    var siblings = playroom.signIn(sibling).expect(200);

    household.home().delete("/api/family/consents/" + consent + "/purposes/core").expect(204);
    assertEnded(open, "consent-withdrawn");
    assertThat(playroom.isActive(siblings)).isTrue();
    playroom.signIn(child).expect(403, "consent-required");
    playroom.signIn(child, Playroom.OTHER_PIN).expect(401, "invalid-credentials");
    playroom.givePin(child, Playroom.OTHER_PIN).expect(422, "consent-required");

    households.consent(household, Map.of("purposes", List.of("core")));
    playroom.signIn(child).expect(200);
  }

  @Test
  void evenIfItIsJustComingIn() {
    var child = playroom.teenager();
    faults.once(Step.BEFORE_BEGIN, () -> child.parent().delete(child.path() + "/pin").expect(204));
    playroom.signIn(child).expect(401, "invalid-credentials");
    var ended = "select count(*) from session where person_id = ? and revoked_at is null";
    assertThat(jdbc.queryForObject(ended, Long.class, child.id())).isZero();
  }

  @Test
  void isOfTheOwnFamilyOnly() {
    var child = playroom.teenager();
    var open = playroom.signIn(child).expect(200);
    var stranger = households.register().home();
    stranger.delete(child.path() + "/pin").expect(404, "not-found");
    stranger
        .put(child.path() + "/pin", Playroom.pinForm(Playroom.OTHER_PIN))
        .expect(404, "not-found");
    stranger.get(child.path() + "/pin").expect(404, "not-found");
    assertThat(playroom.isActive(open)).isTrue();
  }

  private void assertEnded(Answer open, String reason) {
    assertThat(playroom.isActive(open)).isFalse();
    var refresh = Map.of("refreshToken", open.text("refreshToken"));
    households.api().post("/api/auth/refresh", refresh).expect(401, "invalid-refresh-token");
    var told =
        events.await(
            "identity.session-revoked.v1", event -> event.json().contains(open.text("sessionId")));
    assertThat(told.json()).contains("\"" + reason + "\"");
  }
}
