package io.homeroom.booking.enrolment.cancelling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.homeroom.booking.BookingTest;
import io.homeroom.booking.Coach;
import io.homeroom.booking.Family;
import io.homeroom.booking.PaymentsStandIn;
import io.homeroom.booking.People;
import io.homeroom.platform.test.Crashes;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sessions that are called off are looked at until they are empty, and never again. */
@BookingTest
class EmptyingCancelledIT {
  @Autowired PaymentsStandIn payments;
  @Autowired EmptyingCancelled emptying;
  @Autowired Crashes crashes;
  @Autowired JdbcClient jdbc;

  private final Coach coach;
  private final Family family;

  EmptyingCancelledIT(@Autowired People people) {
    coach = people.coach();
    family = people.family();
  }

  @AfterEach
  void none() {
    crashes.none("booking");
  }

  @Test
  void areDoneWithAtOnceIfNobodyHasASeat() {
    var planned = coach.session(30, 1);
    var calledOff = coach.session(40, 1);
    callOff(calledOff);

    await().until(() -> isEmptied(calledOff));
    assertThat(isEmptied(planned)).isFalse();
  }

  @Test
  void stayToBeEmptiedUntilTheLastSeatIsFree() {
    var session = coach.session(2);
    var booking = family.hold(session).expect(201).id("bookingId");
    payments.pay("booking:" + booking);
    family.confirm(booking).expect(200);
    crashes.at("booking", "new.id = '%s'".formatted(booking));

    callOff(session);
    emptying.empty();
    assertThat(isEmptied(session)).isFalse();
    assertThat(family.stateOf(booking)).isEqualTo("confirmed");

    crashes.none("booking");
    await().until(() -> isEmptied(session));
    assertThat(family.stateOf(booking)).isEqualTo("cancelled");
  }

  private void callOff(UUID session) {
    coach.client().post("/api/sessions/" + session + "/cancellation", Map.of()).expect(200);
  }

  private boolean isEmptied(UUID session) {
    return jdbc.sql("select emptied_at is not null from course_session where id = ?")
        .param(session)
        .query(Boolean.class)
        .single();
  }
}
