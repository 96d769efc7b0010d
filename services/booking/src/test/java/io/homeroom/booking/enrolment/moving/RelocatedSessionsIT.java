package io.homeroom.booking.enrolment.moving;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.booking.BookingTest;
import io.homeroom.booking.Coach;
import io.homeroom.booking.Family;
import io.homeroom.booking.PaymentsStandIn;
import io.homeroom.booking.People;
import io.homeroom.platform.test.EventRecorder;
import io.homeroom.platform.test.EventSchemas;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/**
 * A family has paid for a session in Berlin, twenty hours ahead: too late to leave it for money.
 */
@BookingTest
class RelocatedSessionsIT {
  private static final String TYPE = "booking.session-moved.v1";

  @Autowired People people;
  @Autowired PaymentsStandIn payments;
  @Autowired EventRecorder events;

  private final Map<String, Object> plan =
      Coach.plan(LocalDateTime.now(ZoneOffset.UTC).plusHours(20), "Etc/UTC", 4);
  private Coach coach;
  private UUID session;
  private Family family;
  private UUID booking;

  @BeforeEach
  void book() {
    coach = people.coach();
    var planned = coach.plan(inPerson("Berlin", 4), 1).expect(201).json();
    session = UUID.fromString(planned.at("/sessions/0/courseSessionId").asString());
    family = people.family();
    booking = family.hold(session).expect(201).id("bookingId");
    payments.pay("booking:" + booking);
    assertThat(family.confirm(booking).expect(200).json().path("location").asString())
        .isEqualTo("Berlin");
  }

  @Test
  void areToldOnceAndLeftForAllOfTheMoney() {
    replan(inPerson("Hamburg", 4), 1);
    replan(inPerson("Hamburg", 5), 2);

    var event = events.await(TYPE, booking);
    EventSchemas.ofThisModule().check(event);
    var told = JsonMapper.shared().readTree(event.json());
    assertThat(told.path("elsewhere").asBoolean()).isTrue();
    assertThat(told.path("mode").asString()).isEqualTo("in-person");
    assertThat(told.path("startsAt")).isEqualTo(told.path("movedFrom"));
    assertThat(event.json()).doesNotContain("Hamburg");
    assertThat(family.booking(booking).path("location").asString()).isEqualTo("Hamburg");

    family.cancel(booking).expect(200);
    events.await("booking.seat-cancelled.v1", booking);
    assertThat(family.booking(booking).path("refunded").asLong()).isEqualTo(2500);
    assertThat(events.of(TYPE)).filteredOn(it -> it.key().equals(booking.toString())).hasSize(1);
  }

  @Test
  void areToldIfPeopleMeetOnlineInstead() {
    replan(plan, 1);

    var told = JsonMapper.shared().readTree(events.await(TYPE, booking).json());
    assertThat(told.path("elsewhere").asBoolean()).isTrue();
    assertThat(told.path("mode").asString()).isEqualTo("online");
    assertThat(family.booking(booking).path("mode").asString()).isEqualTo("online");
  }

  @Test
  void areNotLeftForMoneyByWhoBooksThemAfterwards() {
    replan(inPerson("Hamburg", 4), 1);
    var later = people.family();
    var booked = later.hold(session).expect(201).id("bookingId");
    payments.pay("booking:" + booked);
    later.confirm(booked).expect(200);

    later.cancel(booked).expect(200);

    assertThat(later.booking(booked).path("refunded").asLong()).isZero();
  }

  private Map<String, Object> inPerson(String location, int capacity) {
    var anew = new HashMap<>(plan);
    anew.putAll(Map.of("mode", "in-person", "location", location, "capacity", capacity));
    return anew;
  }

  private void replan(Map<String, Object> anew, int version) {
    var seen = "\"" + version + "\"";
    coach.client().put("/api/sessions/" + session, anew, seen).expect(200);
  }
}
