package io.homeroom.booking.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.booking.BookingTest;
import io.homeroom.booking.Family;
import io.homeroom.booking.PaymentsStandIn;
import io.homeroom.booking.People;
import io.homeroom.platform.test.http.Answer;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** When the page on which seats are paid closes, or never opens. */
@BookingTest
class CheckoutOverIT {
  @Autowired People people;
  @Autowired PaymentsStandIn payments;

  private final Family family;

  CheckoutOverIT(@Autowired People people) {
    family = people.family();
  }

  @Test
  void closesHalfAMinuteBeforeTheSeatsAreGivenUp() {
    var held = family.hold(people.coach().session(1)).expect(201);
    var asked = JsonMapper.shared().readTree(payments.asked("booking:" + held.id("bookingId")));

    var seats = Instant.parse(held.json().path("until").asString());
    var page = Instant.parse(asked.path("expiresAt").asString());
    assertThat(Duration.between(page, seats)).isEqualTo(Duration.ofSeconds(30));
  }

  @Test
  void givesUpWhatNobodyCanPayAnyMore() {
    var coach = people.coach();
    var session = coach.session(1);
    var booking = family.hold(session, "once").expect(201).id("bookingId");
    payments.expire("booking:" + booking);

    family.confirm(booking).expect(409, "checkout-over");

    assertThat(family.stateOf(booking)).isEqualTo("expired");
    assertThat(coach.free(session)).isEqualTo(1);
    var again = family.hold(session, "once").expect(201).json();
    assertThat(again.path("state").asString()).isEqualTo("expired");
  }

  @Test
  void givesUpWhatPaymentsRefuses() {
    payments.refuseFor(family.id());
    var coach = people.coach();
    var session = coach.session(1);

    family.hold(session).expect(422, "payment-refused");

    assertThat(coach.free(session)).isEqualTo(1);
    var mine = family.parent().get("/api/booking/bookings").expect(200).json();
    assertThat(mine.at("/items/0/state").asString()).isEqualTo("expired");
  }

  @Test
  void tellsThatAPackageCannotBePaid() {
    var coach = people.coach();
    var pack = new HashMap<String, Object>();
    pack.put("courseId", coach.course());
    pack.put("credits", 4);
    pack.put("minor", 49);
    coach.client().post("/api/booking/packages", pack).expect(400, "invalid-request");
    pack.put("minor", 9000);
    var id = coach.client().post("/api/booking/packages", pack).expect(201).id("packageId");
    payments.refuseFor(family.id());
    buy(id).expect(422, "payment-refused");
  }

  private Answer buy(UUID pack) {
    return family.parent().post("/api/booking/packages/" + pack + "/purchase", Map.of());
  }
}
