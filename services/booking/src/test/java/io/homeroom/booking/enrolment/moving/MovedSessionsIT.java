package io.homeroom.booking.enrolment.moving;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.booking.BookingTest;
import io.homeroom.booking.Coach;
import io.homeroom.booking.Family;
import io.homeroom.booking.PaymentsStandIn;
import io.homeroom.booking.People;
import io.homeroom.platform.test.EventRecorder;
import io.homeroom.platform.test.EventSchemas;
import io.homeroom.platform.test.MovableClock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A family has paid for a session in four days, which the coach moves. */
@BookingTest
class MovedSessionsIT {
  @Autowired People people;
  @Autowired PaymentsStandIn payments;
  @Autowired EventRecorder events;
  @Autowired MovableClock clock;

  private Coach coach;
  private UUID session;
  private Family family;
  private UUID booking;

  @BeforeEach
  void book() {
    coach = people.coach();
    session = coach.session(96, 4);
    family = people.family();
    booking = paid(family);
  }

  @AfterEach
  void resetClock() {
    clock.reset();
  }

  @Test
  void tellFamiliesAndChildrenWhoseSeatsTheyAre() {
    var waiting = people.family().hold(session).expect(201).id("bookingId");
    var before = coach.show(session).path("startsAt").asString();
    move(120);

    var told = told(booking);
    assertThat(told.path("movedFrom").asString()).isEqualTo(before);
    assertThat(told.path("startsAt").asString())
        .isEqualTo(coach.show(session).path("startsAt").asString());
    assertThat(told.path("childIds")).hasSize(1);
    assertThat(told(waiting).path("childIds")).isEmpty();
  }

  @Test
  void areLeftForAllOfTheMoneyThoughTheyHaveBegunIfTheyWereMovedLate() {
    move(1);
    var later = people.family();
    var booked = paid(later);
    clock.advance(Duration.ofMinutes(65));
    family.cancel(booking).expect(409, "session-over");
    clock.advance(Duration.ofMinutes(115));

    later.cancel(booked).expect(409, "session-over");
    family.cancel(booking).expect(200);
    assertThat(family.booking(booking).path("refunded").asLong()).isEqualTo(2500);
  }

  @Test
  void areLeftForAllOfTheMoneyByWhoWasPayingThen() {
    var paying = people.family();
    var held = paying.hold(session).expect(201).id("bookingId");
    move(20);
    payments.pay("booking:" + held);
    paying.confirm(held).expect(200);

    paying.cancel(held).expect(200);

    assertThat(paying.booking(held).path("refunded").asLong()).isEqualTo(2500);
  }

  @Test
  void areNotLeftByWhoWasThere() {
    move(1);
    clock.advance(Duration.ofHours(2));
    var came = Map.of("present", List.of(family.child()));
    coach.client().put("/api/sessions/" + session + "/attendance", came, null).expect(200);
    family.cancel(booking).expect(409, "session-over");
  }

  @Test
  void areLeftNoLongerThanADayAfterwards() {
    move(1);
    clock.advance(Duration.ofHours(27));
    family.cancel(booking).expect(409, "session-over");
  }

  @Test
  void areOverForWhoHadTimeToLeave() {
    move(90);
    clock.advance(Duration.ofHours(91));
    family.cancel(booking).expect(409, "session-over");
  }

  private JsonNode told(UUID whose) {
    var event = events.await("booking.session-moved.v1", whose);
    EventSchemas.ofThisModule().check(event);
    return JsonMapper.shared().readTree(event.json());
  }

  private void move(int inHours) {
    var start =
        LocalDateTime.now(ZoneOffset.UTC).plusHours(inHours).truncatedTo(ChronoUnit.MINUTES);
    coach
        .client()
        .put("/api/sessions/" + session, Coach.plan(start, "Etc/UTC", 4), "\"1\"")
        .expect(200);
  }

  private UUID paid(Family whose) {
    var held = whose.hold(session).expect(201).id("bookingId");
    payments.pay("booking:" + held);
    whose.confirm(held).expect(200);
    return held;
  }
}
