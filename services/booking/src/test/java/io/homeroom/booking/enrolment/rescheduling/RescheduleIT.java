package io.homeroom.booking.enrolment.rescheduling;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.booking.BookingTest;
import io.homeroom.booking.Coach;
import io.homeroom.booking.Family;
import io.homeroom.booking.PaymentsStandIn;
import io.homeroom.booking.People;
import io.homeroom.platform.test.EventRecorder;
import io.homeroom.platform.test.EventSchemas;
import io.homeroom.platform.test.http.Answer;
import io.homeroom.platform.test.http.AtOnce;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BookingTest
class RescheduleIT {
  @Autowired People people;
  @Autowired PaymentsStandIn payments;
  @Autowired EventRecorder events;

  @Test
  void changesToAnotherSessionOfTheCourse() {
    var coach = people.coach(0);
    var from = coach.session(100, 2);
    var to = coach.session(120, 2);
    var family = people.family(2);
    var booking = family.hold(from).expect(201).id("bookingId");

    var there = change(family, booking, to).expect(200).json();
    change(family, booking, to).expect(200);

    assertThat(there.path("courseSessionId").asString()).isEqualTo(to.toString());
    assertThat(there.path("childIds")).hasSize(2);
    assertThat(coach.free(from)).isEqualTo(2);
    assertThat(coach.free(to)).isZero();
    EventSchemas.ofThisModule().check(events.await("booking.seat-rescheduled.v1", booking));
    family.hold(people.coach(0).session(100, 2)).expect(201);
  }

  @Test
  void staysWhereItIsWhenTheOtherIsFullOrTheChildElsewhere() {
    var coach = people.coach(0);
    var from = coach.session(100, 2);
    var to = coach.session(120, 1);
    var family = people.family();
    var booking = family.hold(from).expect(201).id("bookingId");
    family.hold(people.coach(0).session(120, 1)).expect(201);
    change(family, booking, to).expect(409, "child-elsewhere");
    people.family().hold(to).expect(201);
    change(family, booking, to).expect(409, "session-full");
    assertThat(coach.free(from)).isEqualTo(1);
    assertThat(coach.free(to)).isZero();
  }

  @Test
  void refusesOtherCoursesAndWhatIsTooLate() {
    var coach = people.coach(0);
    var soon = coach.session(20, 2);
    var later = coach.session(120, 2);
    var family = people.family();
    var booking = family.hold(soon).expect(201).id("bookingId");
    change(family, booking, later).expect(422, "too-late-to-reschedule");
    var other = family.hold(later).expect(201).id("bookingId");
    change(family, other, people.coach(0).session(130, 2)).expect(422, "sessions-differ");
    change(people.family(), other, soon).expect(404, "not-found");
  }

  @Test
  void winsNoMoreMoneyBackByChanging() {
    var coach = people.coach();
    var family = people.family();
    var soon = paid(family, coach.session(30, 1));
    change(family, soon, coach.session(300, 2)).expect(200);
    var far = paid(family, coach.session(100, 1));
    change(family, far, coach.session(400, 1)).expect(200);

    family.cancel(soon).expect(200);
    family.cancel(far).expect(200);

    assertThat(family.booking(soon).path("refunded").asLong()).isEqualTo(1250);
    assertThat(family.booking(far).path("refunded").asLong()).isEqualTo(2500);
  }

  @Test
  void winsAllOfTheMoneyBackOfASessionThatTheCoachHasMoved() {
    var coach = people.coach();
    var family = people.family();
    var session = coach.session(240, 1);
    var booking = paid(family, session);
    var soon = LocalDateTime.now(ZoneOffset.UTC).plusHours(30);
    var plan = Coach.plan(soon, "Etc/UTC", 1);
    coach.client().put("/api/sessions/" + session, plan, "\"1\"").expect(200);
    change(family, booking, coach.session(500, 1)).expect(200);

    family.cancel(booking).expect(200);

    assertThat(family.booking(booking).path("refunded").asLong()).isEqualTo(2500);
  }

  private UUID paid(Family family, UUID session) {
    var booking = family.hold(session).expect(201).id("bookingId");
    payments.pay("booking:" + booking);
    family.confirm(booking).expect(200);
    return booking;
  }

  @Test
  void letsTwoFamiliesChangePlacesAtOnce() throws Exception {
    var coach = people.coach(0);
    var sessions = List.of(coach.session(100, 4), coach.session(120, 4));
    var families = List.of(people.family(), people.family());
    var bookings =
        List.of(
            families.get(0).hold(sessions.get(0)).expect(201).id("bookingId"),
            families.get(1).hold(sessions.get(1)).expect(201).id("bookingId"));
    var turn = new AtomicInteger();

    AtOnce.call(
        16,
        () -> {
          var i = turn.getAndIncrement();
          return change(families.get(i % 2), bookings.get(i % 2), sessions.get(i / 2 % 2))
              .expect(200);
        });

    assertThat(coach.free(sessions.get(0)) + coach.free(sessions.get(1))).isEqualTo(6);
  }

  private static Answer change(Family family, UUID booking, UUID to) {
    return family
        .parent()
        .post("/api/sessions/reschedule", Map.of("bookingId", booking, "courseSessionId", to));
  }
}
