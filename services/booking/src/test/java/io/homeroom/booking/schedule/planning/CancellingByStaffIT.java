package io.homeroom.booking.schedule.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.homeroom.booking.BookingTest;
import io.homeroom.booking.Coach;
import io.homeroom.booking.PaymentsStandIn;
import io.homeroom.booking.People;
import io.homeroom.platform.test.EventRecorder;
import io.homeroom.platform.test.EventSchemas;
import io.homeroom.platform.test.MovableClock;
import io.homeroom.platform.test.RecordedEvent;
import io.homeroom.platform.test.http.Answer;
import io.homeroom.platform.test.http.Client;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Staff calls a session off in its coach's place. */
@BookingTest
class CancellingByStaffIT {
  private static final String ACTED = "booking.staff-acted.v1";

  @Autowired People people;
  @Autowired PaymentsStandIn payments;
  @Autowired EventRecorder events;
  @Autowired MovableClock clock;

  private final UUID staff = UUID.randomUUID();
  private Client moderator;
  private Coach coach;
  private UUID session;

  @BeforeEach
  void plan() {
    moderator = people.moderator(staff);
    coach = people.coach();
    session = coach.session(2);
  }

  @AfterEach
  void resetClock() {
    clock.reset();
  }

  @Test
  void paysBackAndTellsWhoDid() {
    var family = people.family();
    var booking = family.hold(session).expect(201).id("bookingId");
    payments.pay("booking:" + booking);
    family.confirm(booking).expect(200);

    var answer = callOff(session).expect(200).json();

    assertThat(answer.path("state").asString()).isEqualTo("cancelled");
    await().until(() -> family.stateOf(booking).equals("cancelled"));
    assertThat(family.booking(booking).path("refunded").asLong()).isEqualTo(2500);
    var told = events.await(ACTED, this::isOfStaff);
    EventSchemas.ofThisModule().check(told);
    assertThat(told.json()).contains("call-session-off", session.toString(), coach.id().toString());
    people.family().hold(session).expect(409);
  }

  @Test
  void changesNothingIfRepeated() {
    callOff(session).expect(200);
    var before = coach.show(session);

    callOff(session).expect(200);

    assertThat(coach.show(session)).isEqualTo(before);
  }

  @Test
  void refusesWhatHasBegunOrIsNotThere() {
    clock.advance(Duration.ofDays(8));
    callOff(session).expect(409, "session-over");
    callOff(UUID.randomUUID()).expect(404, "not-found");
    clock.reset();
    assertThat(coach.show(session).path("state").asString()).isEqualTo("planned");
    moderator.get("/api/admin/bookings").expect(200);

    assertThat(events.await(ACTED, this::isOfStaff).json()).contains("list-bookings");
  }

  @Test
  void isForStaffAlone() {
    coach
        .client()
        .post("/api/admin/sessions/" + session + "/cancellation", Map.of())
        .expect(403, "forbidden");
    assertThat(coach.show(session).path("state").asString()).isEqualTo("planned");
  }

  private Answer callOff(UUID id) {
    return moderator.post("/api/admin/sessions/" + id + "/cancellation", Map.of());
  }

  private boolean isOfStaff(RecordedEvent event) {
    return event.key().equals(staff.toString());
  }
}
