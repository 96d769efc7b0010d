package io.homeroom.identity.pin.change;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.identity.AtOnce;
import io.homeroom.identity.Faults;
import io.homeroom.identity.Faults.Step;
import io.homeroom.identity.Households;
import io.homeroom.identity.Playroom;
import io.homeroom.identity.Playroom.Youngster;
import io.homeroom.identity.Realm;
import io.homeroom.identity.WholeService;
import io.homeroom.platform.test.MovableClock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Giving a PIN that stops between any two steps, or goes on when it should not. */
@WholeService
class PinCrashIT {
  @Autowired Playroom playroom;
  @Autowired Households households;
  @Autowired Realm realm;
  @Autowired Faults faults;
  @Autowired MovableClock clock;
  @Autowired SweepingPins sweeping;
  @Autowired JdbcClient jdbc;

  /** Those that come after the change are wrong, and the sixth wrong one would lock. */
  private static final int FEWER_THAN_LOCK = 5;

  @AfterEach
  void mend() {
    faults.clear();
    clock.reset();
  }

  @ParameterizedTest
  @EnumSource(names = {"BEFORE_REMOVE", "BEFORE_CREATE", "AFTER_CREATE"})
  void leavesNoPinAfterACrashUntilItIsRepeated(Step step) {
    var child = playroom.teenager();
    faults.crashAt(step);
    playroom.givePin(child, Playroom.OTHER_PIN).expect(500);
    playroom.signIn(child).expect(401, "invalid-credentials");
    playroom.signIn(child, Playroom.OTHER_PIN).expect(401, "invalid-credentials");
    playroom.givePin(child, Playroom.OTHER_PIN).expect(409, "pin-being-changed");

    clock.advance(ChildPin.CLAIM);
    playroom.givePin(child, Playroom.OTHER_PIN).expect(204);
    playroom.signIn(child, Playroom.OTHER_PIN).expect(200);
    playroom.signIn(child).expect(401, "invalid-credentials");
    assertThat(realm.users(child.id())).hasSize(1);
  }

  @Test
  void canBeRepeatedAtOnceWhenTheProviderWasAway() {
    var child = playroom.teenager();
    faults.awayAt(Step.BEFORE_CREATE);
    playroom.givePin(child, Playroom.OTHER_PIN).expect(503, "service-unavailable");
    faults.clear();
    playroom.givePin(child, Playroom.OTHER_PIN).expect(204);
    playroom.signIn(child, Playroom.OTHER_PIN).expect(200);
  }

  @ParameterizedTest
  @EnumSource(names = {"BEFORE_REMOVE", "BEFORE_CREATE"})
  void isLostToWhoTookOverWhileItStoodStill(Step step) throws Exception {
    var child = playroom.teenager();
    var standing = new CountDownLatch(1);
    var going = new CountDownLatch(1);
    faults.once(
        step,
        () -> {
          standing.countDown();
          await(going);
        });
    var frozen = CompletableFuture.supplyAsync(() -> playroom.givePin(child, "502917"));
    await(standing);
    clock.advance(ChildPin.CLAIM);
    givenUnlessSweptJustNow(child);
    going.countDown();
    frozen.get(20, TimeUnit.SECONDS).expect(409, "pin-being-changed");
    playroom.signIn(child, Playroom.OTHER_PIN).expect(200);
    playroom.signIn(child, "502917").expect(401, "invalid-credentials");
  }

  @Test
  void isGivenByOneOfManyAtOnce() throws Exception {
    var child = playroom.teenager();
    var answers = AtOnce.call(10, () -> playroom.givePin(child, Playroom.OTHER_PIN));
    assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).isIn(204, 409));
    assertThat(answers).anySatisfy(answer -> answer.expect(204));
    playroom.signIn(child, Playroom.OTHER_PIN).expect(200);
    assertThat(realm.users(child.id())).hasSize(1);
  }

  @Test
  void letsNobodyStayInWhoCameByThePinBefore() throws Exception {
    var child = playroom.teenager();
    var changed = CompletableFuture.supplyAsync(() -> playroom.givePin(child, "502917"));
    AtOnce.call(FEWER_THAN_LOCK, () -> playroom.signIn(child));
    changed.get(30, TimeUnit.SECONDS).expect(204);
    assertThat(openSessions(child)).isZero();
    playroom.signIn(child, "502917").expect(200);
  }

  @Test
  void leavesNoAccountBehind() {
    var child = playroom.teenager();
    child.parent().delete(child.path() + "/pin").expect(204);
    clock.advance(Duration.ofSeconds(1));
    sweeping.sweep();
    assertThat(realm.users(child.id())).isEmpty();
    assertThat(rows(child)).isZero();
    playroom.givePin(child, Playroom.PIN).expect(204);
    clock.advance(Duration.ofDays(1));
    sweeping.sweep();
    playroom.signIn(child).expect(200);
  }

  @Test
  void leavesNoAccountOfARemovedChildBehindEvenAfterACrash() {
    var child = playroom.teenager();
    Playroom.remove(child).expect(204);
    clock.advance(Duration.ofSeconds(1));
    faults.awayAt(Step.BEFORE_REMOVE);
    sweeping.sweep();
    assertThat(realm.users(child.id())).hasSize(1);
    faults.clear();
    clock.advance(ChildPin.CLAIM.plusSeconds(1));
    sweeping.sweep();
    assertThat(realm.users(child.id())).isEmpty();
    assertThat(rows(child)).isZero();
  }

  /** The sweeper may have taken over first, to remove what is left of the one that stood still. */
  private void givenUnlessSweptJustNow(Youngster child) {
    Awaitility.await().until(() -> playroom.givePin(child, Playroom.OTHER_PIN).status() == 204);
  }

  private long openSessions(Youngster child) {
    return jdbc.sql("select count(*) from session where person_id = ? and revoked_at is null")
        .param(child.id())
        .query(Long.class)
        .single();
  }

  private long rows(Youngster child) {
    return jdbc.sql("select count(*) from child_pin where child_id = ?")
        .param(child.id())
        .query(Long.class)
        .single();
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
