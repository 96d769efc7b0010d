package io.homeroom.identity.registration;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.identity.Answer;
import io.homeroom.identity.Faults;
import io.homeroom.identity.Faults.Step;
import io.homeroom.identity.Households;
import io.homeroom.identity.Realm;
import io.homeroom.identity.WholeService;
import io.homeroom.platform.test.MovableClock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A registration that stops between any two steps, or goes on when it should not. */
@WholeService
class RegistrationCrashIT {
  private static final String OTHER_PASSWORD = "nachtigall-und-37";

  @Autowired Households households;
  @Autowired Realm realm;
  @Autowired Faults faults;
  @Autowired MovableClock clock;
  @Autowired JdbcClient jdbc;
  @Autowired SweepingRegistrations sweeping;

  private final String email = Households.someEmail();

  @AfterEach
  void mend() {
    faults.clear();
    clock.reset();
  }

  @ParameterizedTest
  @EnumSource(names = {"BEFORE_CREATE", "AFTER_CREATE"})
  void isResumedAfterACrash(Step step) {
    faults.crashAt(step);
    register(Households.PASSWORD).expect(500);
    register(OTHER_PASSWORD).expect(409, "registration-in-progress");

    clock.advance(Registration.CLAIM);
    var registered = register(OTHER_PASSWORD).expect(201);
    assertThat(realm.users(UUID.fromString(registered.text("personId")))).hasSize(1);
    signIn(OTHER_PASSWORD).expect(200);
    signIn(Households.PASSWORD).expect(401, "invalid-credentials");
    assertThat(pending()).isZero();
  }

  @Test
  void isResumedAfterACrashWhileReplacingWhatWasLeft() {
    faults.crashAt(Step.AFTER_CREATE);
    register(Households.PASSWORD).expect(500);
    clock.advance(Registration.CLAIM);
    faults.crashAt(Step.BEFORE_REMOVE);
    register(Households.PASSWORD).expect(500);
    clock.advance(Registration.CLAIM);
    var registered = register(OTHER_PASSWORD).expect(201);
    assertThat(realm.users(UUID.fromString(registered.text("personId")))).hasSize(1);
    signIn(OTHER_PASSWORD).expect(200);
  }

  @Test
  void hasHappenedAfterACrashBehindItsCommit() {
    faults.crashAt(Step.BEFORE_BEGIN);
    register(Households.PASSWORD).expect(201);
    register(Households.PASSWORD).expect(409, "email-already-registered");
    signIn(Households.PASSWORD).expect(200);
  }

  @ParameterizedTest
  @EnumSource(names = {"BEFORE_CREATE", "AFTER_CREATE"})
  void isLostToWhoTookOverWhileItStoodStill(Step step) throws Exception {
    var standing = new CountDownLatch(1);
    var going = new CountDownLatch(1);
    faults.once(
        step,
        () -> {
          standing.countDown();
          await(going);
        });
    var frozen = CompletableFuture.supplyAsync(() -> register(Households.PASSWORD));
    assertThat(standing.await(20, TimeUnit.SECONDS)).isTrue();
    clock.advance(Registration.CLAIM);
    register(OTHER_PASSWORD).expect(201);

    going.countDown();
    frozen.get(20, TimeUnit.SECONDS).expect(409, "registration-in-progress");
    signIn(OTHER_PASSWORD).expect(200);
    signIn(Households.PASSWORD).expect(401, "invalid-credentials");
  }

  @Test
  void harmsNobodyWhenItWakesUpBeforeRemovingWhatItFound() throws Exception {
    faults.crashAt(Step.AFTER_CREATE);
    register(Households.PASSWORD).expect(500);
    clock.advance(Registration.CLAIM);
    var standing = new CountDownLatch(1);
    var going = new CountDownLatch(1);
    faults.once(
        Step.BEFORE_REMOVE,
        () -> {
          standing.countDown();
          await(going);
        });
    var frozen = CompletableFuture.supplyAsync(() -> register(Households.PASSWORD));
    assertThat(standing.await(20, TimeUnit.SECONDS)).isTrue();
    clock.advance(Registration.CLAIM);
    register(OTHER_PASSWORD).expect(201);

    going.countDown();
    frozen.get(20, TimeUnit.SECONDS).expect(409, "registration-in-progress");
    signIn(OTHER_PASSWORD).expect(200);
  }

  @Test
  void isSweptAwayAfterADayWithItsAccount() {
    faults.crashAt(Step.AFTER_CREATE);
    register(Households.PASSWORD).expect(500);
    var person = jdbc.sql("select person_id from registration").query(UUID.class).single();

    clock.advance(RemovingRegistration.ABANDONED_AFTER.minusMinutes(1));
    sweeping.sweep();
    assertThat(realm.users(person)).hasSize(1);

    clock.advance(Duration.ofMinutes(2));
    sweeping.sweep();
    assertThat(realm.users(person)).isEmpty();
    assertThat(pending()).isZero();
    clock.reset();
    register(Households.PASSWORD).expect(201);
  }

  private Answer register(String password) {
    var form = new HashMap<>(Households.registration(email));
    form.put("password", password);
    return households.api().post("/api/auth/register", form);
  }

  private Answer signIn(String password) {
    return households.api().post("/api/auth/login", Map.of("email", email, "password", password));
  }

  private long pending() {
    return jdbc.sql("select count(*) from registration").query(Long.class).single();
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
