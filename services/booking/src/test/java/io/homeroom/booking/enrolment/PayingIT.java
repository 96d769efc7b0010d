package io.homeroom.booking.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.homeroom.booking.BookingTest;
import io.homeroom.booking.Coach;
import io.homeroom.booking.Family;
import io.homeroom.booking.PaymentsStandIn;
import io.homeroom.booking.PaymentsTold;
import io.homeroom.booking.People;
import io.homeroom.platform.test.EventRecorder;
import io.homeroom.platform.test.EventSchemas;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BookingTest
class PayingIT {
  @Autowired People people;
  @Autowired PaymentsStandIn payments;
  @Autowired PaymentsTold told;
  @Autowired EventRecorder events;

  private final Family family;

  PayingIT(@Autowired People people) {
    this.family = people.family();
  }

  @Test
  void confirmsSeatsOnceTheyArePaid() {
    var booking = family.hold(people.coach().session(1)).expect(201).id("bookingId");

    tellPaid(booking, 5);

    becomes(booking, "confirmed");
    var event = events.await("booking.seat-confirmed.v1", booking);
    EventSchemas.ofThisModule().check(event);
    assertThat(count("booking.seat-confirmed.v1", booking)).isEqualTo(1);
    assertThat(family.booking(booking).path("paid").asLong()).isEqualTo(2500);
  }

  @Test
  void asksPaymentsIfNoEventHasCome() {
    var booking = family.hold(people.coach().session(1)).expect(201).id("bookingId");
    payments.pay("booking:" + booking);
    var confirmed = family.confirm(booking).expect(200).json();
    assertThat(confirmed.path("state").asString()).isEqualTo("confirmed");
    assertThat(confirmed.has("checkout")).isTrue();
  }

  @Test
  void tellsTheMeetLinkToWhoHasASeatAlone() {
    var coach = people.coach();
    var start = LocalDateTime.now(ZoneOffset.UTC).plusHours(20);
    var plan = new HashMap<>(Coach.plan(start, "Etc/UTC", 3));
    plan.put("meetLink", "https://meet.example.org/robots");
    var shown = coach.plan(plan, 1).expect(201);
    var session = UUID.fromString(shown.json().at("/sessions/0/courseSessionId").asString());

    var held = family.hold(session).expect(201);
    assertThat(held.body() + family.parent().get("/api/sessions/" + session).body())
        .doesNotContain("robots");
    payments.pay("booking:" + held.id("bookingId"));
    assertThat(family.confirm(held.id("bookingId")).json().path("meetLink").asString())
        .isEqualTo("https://meet.example.org/robots");
  }

  private void tellPaid(UUID booking, int times) {
    var payment = UUID.randomUUID();
    for (int i = 0; i < times; i++) {
      told.paid(payment, "booking:" + booking, 2500);
    }
  }

  private void becomes(UUID booking, String state) {
    await().untilAsserted(() -> assertThat(family.stateOf(booking)).isEqualTo(state));
  }

  private long count(String type, UUID booking) {
    return events.of(type).stream().filter(it -> it.key().equals(booking.toString())).count();
  }
}
