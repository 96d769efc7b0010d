package io.homeroom.identity.registration;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.identity.Answer;
import io.homeroom.identity.Applicants;
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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A registration that stops between any two steps, and what is left of it. */
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
  private Applicants applicants;

  @BeforeEach
  void start() {
    applicants = households.applicants();
    jdbc.sql("delete from registration").update();
  }

  @AfterEach
  void mend() {
    faults.clear();
    clock.reset();
  }

  @ParameterizedTest
  @EnumSource(names = {"BEFORE_CREATE", "AFTER_CREATE"})
  void isBegunAnewAfterACrashWithAnotherPassword(Step step) {
    faults.crashAt(step);
    apply(Households.PASSWORD).expect(500);
    var pending = apply(OTHER_PASSWORD).expect(202);
    applicants.confirm(pending, applicants.codeOf(pending)).expect(201);
    signIn(OTHER_PASSWORD).expect(200);
    signIn(Households.PASSWORD).expect(401, "invalid-credentials");
  }

  @ParameterizedTest
  @EnumSource(names = {"BEFORE_CREATE", "AFTER_CREATE"})
  void leavesNothingAfterADayWhenItStopped(Step step) {
    faults.crashAt(step);
    apply(Households.PASSWORD).expect(500);
    expectToBeSweptAfterADay(step == Step.AFTER_CREATE ? 1 : 0);
  }

  @Test
  void leavesNothingAfterADayWhenItWasNeverConfirmed() {
    var pending = apply(Households.PASSWORD).expect(202);
    var code = applicants.codeOf(pending);
    expectToBeSweptAfterADay(1);
    applicants.confirm(pending, code).expect(401, "invalid-code");
  }

  @Test
  void isSweptOnceKeycloakIsBack() {
    apply(Households.PASSWORD).expect(202);
    clock.advance(RemovingRegistration.OVER_AFTER.plusMinutes(1));
    faults.awayAt(Step.BEFORE_REMOVE);
    sweeping.sweep();
    assertThat(left()).isOne();
    faults.clear();
    sweeping.sweep();
    assertThat(left()).isZero();
  }

  @Test
  void isSweptHoweverManyThereAreAndWhicheverCannotBe() {
    apply(Households.PASSWORD).expect(202);
    repeat(120);
    clock.advance(RemovingRegistration.OVER_AFTER.plusMinutes(1));
    faults.once(
        Step.BEFORE_REMOVE,
        () -> {
          throw new IllegalStateException("broken, says the test");
        });
    sweeping.sweep();
    assertThat(left()).isOne();
    sweeping.sweep();
    assertThat(left()).isZero();
  }

  @Test
  void leavesTheFamilyAloneWhenItWasConfirmed() {
    var parent = households.register(email);
    assertThat(jdbc.sql("select count(details) from registration").query(Long.class).single())
        .isZero();
    clock.advance(RemovingRegistration.OVER_AFTER.plusMinutes(1));
    sweeping.sweep();
    assertThat(left()).isZero();
    clock.reset();
    assertThat(realm.users(parent.personId())).hasSize(1);
    var tokens = signIn(Households.PASSWORD).expect(200);
    households.api().as(tokens.text("accessToken")).get("/api/family").expect(200);
  }

  @Test
  void hasHappenedAfterACrashBehindItsCommit() {
    var pending = apply(Households.PASSWORD).expect(202);
    var code = applicants.codeOf(pending);
    faults.crashAt(Step.BEFORE_BEGIN);
    var answer = applicants.confirm(pending, code).expect(201);
    assertThat(answer.json().has("tokens")).isFalse();
    assertThat(answer.text("next")).isEqualTo("sign-in");
    applicants.confirm(pending, code).expect(409, "email-already-registered");
    signIn(Households.PASSWORD).expect(200);
  }

  @Test
  void isConfirmedByRepeatingWhatCouldNotBeStored() {
    var pending = apply(Households.PASSWORD).expect(202);
    var code = applicants.codeOf(pending);
    jdbc.sql("alter table person add constraint broken check (false) not valid").update();
    try {
      assertThat(applicants.confirm(pending, code).status()).isGreaterThanOrEqualTo(400);
    } finally {
      jdbc.sql("alter table person drop constraint broken").update();
    }
    applicants.confirm(pending, code).expect(201);
  }

  private void expectToBeSweptAfterADay(int accounts) {
    var person = jdbc.sql("select person_id from registration").query(UUID.class).single();
    var family = jdbc.sql("select family_id from registration").query(UUID.class).single();
    clock.advance(RemovingRegistration.OVER_AFTER.minusMinutes(1));
    sweeping.sweep();
    assertThat(realm.users(person)).hasSize(accounts);
    assertThat(left()).isOne();

    clock.advance(Duration.ofMinutes(2));
    sweeping.sweep();
    assertThat(realm.users(person)).isEmpty();
    assertThat(left()).isZero();
    assertThat(
            jdbc.sql("select count(*) from family_key where family_id = ?")
                .param(family)
                .query(Long.class)
                .single())
        .isZero();
  }

  private void repeat(int times) {
    jdbc.sql(
            """
            insert into registration
              (id, person_id, family_id, details, language, wrong, requested_at, version)
            select gen_random_uuid(), gen_random_uuid(), gen_random_uuid(),
              details, language, 0, requested_at, 0
            from registration cross join generate_series(1, ?)
            """)
        .param(times)
        .update();
  }

  private Answer apply(String password) {
    var form = new HashMap<>(Households.registration(email));
    form.put("password", password);
    return applicants.apply(form);
  }

  private Answer signIn(String password) {
    return households.api().post("/api/auth/login", Map.of("email", email, "password", password));
  }

  private long left() {
    return jdbc.sql("select count(*) from registration").query(Long.class).single();
  }
}
