package io.homeroom.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.identity.Faults.Step;
import io.homeroom.platform.test.MovableClock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The sixth wrong PIN in a row locks a child out for half an hour, and nobody else. */
@WholeService
class ChildLockoutIT {
  @Autowired Households households;
  @Autowired Playroom playroom;
  @Autowired Faults faults;
  @Autowired MovableClock clock;

  @AfterEach
  void mend() {
    faults.clear();
    clock.reset();
  }

  @Test
  void letsTheRightPinInAfterFiveWrongOnesAndNotAfterSix() {
    var child = playroom.teenager();
    guess(child.credentials(Playroom.OTHER_PIN), 5);
    playroom.signIn(child).expect(200);
    guess(child.credentials(Playroom.OTHER_PIN), 6);
    playroom.signIn(child).expect(429, "sign-in-locked");
    clock.advance(Duration.ofMinutes(30).minusSeconds(20));
    playroom.signIn(child).expect(429, "sign-in-locked");
    clock.advance(Duration.ofSeconds(21));
    playroom.signIn(child).expect(200);
  }

  @Test
  void locksNeitherTheSiblingsNorTheParent() {
    var child = playroom.teenager();
    var sibling = playroom.youngster(child.household(), "Grace", "2011-12-09");
    guess(child.credentials(Playroom.OTHER_PIN), 6);
    playroom.signIn(sibling).expect(200);
    households.api().post("/api/auth/login", child.household().credentials()).expect(200);
  }

  @Test
  void isLiftedByAnotherPin() {
    var child = playroom.teenager();
    guess(child.credentials(Playroom.OTHER_PIN), 6);
    playroom.givePin(child, "502917").expect(204);
    playroom.signIn(child, "502917").expect(200);
    playroom.signIn(child).expect(401, "invalid-credentials");
  }

  @Test
  void locksWhoeverIsNobodyJustSo() {
    var child = playroom.teenager();
    for (var nobody :
        List.of(
            Map.<String, Object>of(
                "familyCode", child.familyCode(), "name", "Nobody", "pin", Playroom.PIN),
            Map.<String, Object>of(
                "familyCode", "0000-0000", "name", child.name(), "pin", Playroom.PIN),
            playroom
                .withoutPin(child.household(), "Grace", "2011-12-09")
                .credentials(Playroom.PIN))) {
      guess(nobody, 6);
      playroom.signIn(nobody).expect(429, "sign-in-locked");
    }
    playroom.signIn(child).expect(200);
  }

  @Test
  void looksAtNoMorePinsThanSixHoweverManyComeAtOnce() throws Exception {
    var child = playroom.teenager();
    var looked = new AtomicInteger();
    faults.at(Step.BEFORE_CHECK, looked::incrementAndGet);
    var answers = AtOnce.call(50, () -> playroom.signIn(child, Playroom.OTHER_PIN));
    assertThat(looked).hasValue(6);
    assertThat(answers.stream().filter(answer -> answer.status() == 401)).hasSize(6);
    playroom.signIn(child).expect(429, "sign-in-locked");
  }

  /** So many at once that Keycloak may not get round to all of them: those have to come again. */
  @Test
  void letsManyInAtOnceWhoKnowThePinAndLocksNobody() throws Exception {
    var child = playroom.teenager();
    var answers = AtOnce.call(50, () -> playroom.signIn(child));
    assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).isIn(200, 429, 503));
    assertThat(answers).anySatisfy(answer -> answer.expect(200));
    assertThat(answers)
        .filteredOn(answer -> answer.status() == 429)
        .allSatisfy(answer -> answer.expect(429, "sign-in-busy"));
    Awaitility.await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> playroom.signIn(child).status() == 200);
  }

  @Test
  @HashedAsInProduction
  void takesTheSameTimeForSomebodyWhoIsNobody() {
    SameTime.check(this::childAndNobody, credentials -> guess(credentials, 1));
  }

  private SameTime.Callers<Map<String, Object>> childAndNobody() {
    var child = playroom.teenager().credentials(Playroom.OTHER_PIN);
    var nobody = new HashMap<>(child);
    nobody.put("name", "Nobody");
    var another = new HashMap<>(child);
    another.put("name", "Nobody Else");
    return new SameTime.Callers<>(child, nobody, another);
  }

  private void guess(Map<String, Object> credentials, int times) {
    for (int i = 0; i < times; i++) {
      playroom.signIn(credentials).expect(401, "invalid-credentials");
    }
  }
}
