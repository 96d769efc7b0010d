package io.homeroom.booking.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.booking.BookingTest;
import io.homeroom.booking.Coach;
import io.homeroom.booking.Family;
import io.homeroom.booking.People;
import io.homeroom.platform.test.EventRecorder;
import io.homeroom.platform.test.EventSchemas;
import io.homeroom.platform.test.MovableClock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Two families have seats in a session that has begun; of the first one child is there. */
@BookingTest
class AbsenceIT {
  private static final String TYPE = "booking.children-absent.v1";

  @Autowired People people;
  @Autowired MovableClock clock;
  @Autowired EventRecorder events;
  @Autowired TellingAbsences telling;
  @Autowired JdbcClient jdbc;

  private Coach coach;
  private UUID session;
  private Family family;
  private UUID booking;
  private UUID other;

  @BeforeEach
  void begin() {
    coach = people.coach(0);
    session = coach.session(5, 3);
    family = people.family(2);
    booking = family.hold(session).expect(201).id("bookingId");
    other = people.family().hold(session).expect(201).id("bookingId");
    clock.advance(Duration.ofHours(5));
    mark(List.of(family.child()));
  }

  @AfterEach
  void resetClock() {
    clock.reset();
  }

  @Test
  void isToldToEachFamilyOnceWhenLatecomersWouldBeThere() {
    telling.tell();
    assertThat(told()).isZero();
    clock.advance(Duration.ofMinutes(16));

    telling.tell();
    telling.tell();

    var event = events.await(TYPE, booking);
    EventSchemas.ofThisModule().check(event);
    var absent = JsonMapper.shared().readTree(event.json());
    assertThat(absent.path("familyId").asString()).isEqualTo(family.id().toString());
    assertThat(absent.path("childIds").valueStream().map(child -> child.asString()))
        .containsExactly(family.children().getLast().toString());
    events.await(TYPE, other);
    assertThat(events.of(TYPE)).filteredOn(it -> it.key().equals(booking.toString())).hasSize(1);
    assertThat(told()).isEqualTo(2);
  }

  @Test
  void isNotToldOfWhoCameLate() {
    clock.advance(Duration.ofMinutes(10));
    mark(family.children());
    clock.advance(Duration.ofMinutes(6));

    telling.tell();

    events.await(TYPE, other);
    assertThat(told()).isOne();
  }

  @Test
  void isToldWhenItIsMarkedAfterwards() {
    clock.advance(Duration.ofMinutes(16));
    telling.tell();
    mark(List.of());

    telling.tell();

    assertThat(told()).isEqualTo(3);
  }

  private void mark(List<UUID> present) {
    var path = "/api/sessions/" + session + "/attendance";
    coach.client().put(path, Map.of("present", present), null).expect(200);
  }

  private int told() {
    return jdbc.sql("select count(*) from attendance where session_id = ? and told_at is not null")
        .param(session)
        .query(Integer.class)
        .single();
  }
}
