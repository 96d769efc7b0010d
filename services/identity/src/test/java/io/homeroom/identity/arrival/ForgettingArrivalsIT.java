package io.homeroom.identity.arrival;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.identity.Answer;
import io.homeroom.identity.Faults;
import io.homeroom.identity.Faults.Step;
import io.homeroom.identity.Households;
import io.homeroom.identity.Outside;
import io.homeroom.identity.Realm;
import io.homeroom.identity.WholeService;
import io.homeroom.platform.test.MovableClock;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Registering by a provider that stops, and what is left of arrivals. */
@WholeService
class ForgettingArrivalsIT {
  @Autowired Households households;
  @Autowired Outside outside;
  @Autowired Faults faults;
  @Autowired Realm realm;
  @Autowired MovableClock clock;
  @Autowired JdbcClient jdbc;
  @Autowired ForgettingArrivals forgetting;

  private Answer arrival;
  private UUID person;
  private UUID family;

  @BeforeEach
  void start() {
    var code = outside.comeFrom("google", outside.somebody());
    jdbc.sql("delete from arrival").update();
    arrival = households.api().post("/api/auth/federated", code.form()).expect(202);
    person = jdbc.sql("select person_id from arrival").query(UUID.class).single();
    family = jdbc.sql("select family_id from arrival").query(UUID.class).single();
  }

  @AfterEach
  void mend() {
    faults.clear();
    clock.reset();
  }

  @Test
  void keepsAnArrivalWhileItCanBeUsed() {
    clock.advance(Arrival.VALIDITY);
    forgetting.forget();
    assertThat(left()).isOne();
  }

  @Test
  void removesAnArrivalWithItsKey() {
    beOver();
    forgetting.forget();
    assertThat(left()).isZero();
    assertThat(keys()).isZero();
  }

  @ParameterizedTest
  @EnumSource(names = {"BEFORE_CREATE", "AFTER_CREATE"})
  void canBeRegisteredByAfterACrash(Step step) {
    faults.crashAt(step);
    register().expect(500);
    register().expect(201);
    assertThat(realm.users(person)).hasSize(1);
    beOver();
    forgetting.forget();
    assertThat(realm.users(person)).hasSize(1);
    assertThat(keys()).isOne();
  }

  @Test
  void removesTheAccountOfARegistrationThatStopped() {
    faults.crashAt(Step.AFTER_CREATE);
    register().expect(500);
    assertThat(realm.users(person)).hasSize(1);
    beOver();
    forgetting.forget();
    assertThat(realm.users(person)).isEmpty();
    assertThat(left()).isZero();
    assertThat(keys()).isZero();
  }

  @Test
  void triesAgainOnceKeycloakIsBack() {
    faults.crashAt(Step.AFTER_CREATE);
    register().expect(500);
    beOver();
    faults.awayAt(Step.BEFORE_REMOVE);
    forgetting.forget();
    assertThat(left()).isOne();
    faults.clear();
    forgetting.forget();
    assertThat(left()).isZero();
  }

  private Answer register() {
    var form =
        Map.of("arrivalToken", arrival.text("arrivalToken"), "name", "Ada King", "language", "en");
    return households.api().post("/api/auth/federated/register", form);
  }

  private void beOver() {
    clock.advance(Arrival.VALIDITY.plusMinutes(2));
  }

  private long left() {
    return jdbc.sql("select count(*) from arrival").query(Long.class).single();
  }

  private long keys() {
    return jdbc.sql("select count(*) from family_key where family_id = ?")
        .param(family)
        .query(Long.class)
        .single();
  }
}
