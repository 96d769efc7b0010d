package io.homeroom.booking.schedule;

import static io.homeroom.booking.waitlist.Places.join;
import static io.homeroom.booking.waitlist.Places.state;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.homeroom.booking.BookingTest;
import io.homeroom.booking.Coach;
import io.homeroom.booking.Family;
import io.homeroom.booking.PaymentsStandIn;
import io.homeroom.booking.People;
import io.homeroom.platform.test.EventsTold;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Whoever may not be with children any more holds no session. */
@BookingTest
class LosingCoachIT {
  private static final String SUSPENDED = "identity.person-suspended.v1";

  @Autowired People people;
  @Autowired PaymentsStandIn payments;
  @Autowired EventsTold told;

  @Test
  void paysBackWhoeverHasASeatAndSendsHomeWhoWaits() {
    var coach = people.coach();
    var session = coach.session(2);
    var seated = people.family();
    var booking = seated.hold(session).expect(201).id("bookingId");
    payments.pay("booking:" + booking);
    seated.confirm(booking).expect(200);
    var holding = people.family();
    var hold = holding.hold(session).expect(201).id("bookingId");
    var waiting = people.family();
    join(waiting, session);

    for (int i = 0; i < 3; i++) {
      tell(SUSPENDED, coach);
    }

    becomes(seated, booking, "cancelled");
    assertThat(seated.booking(booking).path("refunded").asLong()).isEqualTo(2500);
    assertThat(seated.booking(booking).path("reason").asString()).isEqualTo("session-cancelled");
    becomes(holding, hold, "cancelled");
    await().until(() -> !state(waiting).equals("waiting"));
    people.family().hold(session).expect(409);
  }

  @ParameterizedTest
  @ValueSource(strings = {"identity.account-closed.v1", "identity.role-taken.v1"})
  void callsOffWhatNobodyHolds(String type) {
    var coach = people.coach();
    var other = people.coach();
    var session = coach.session(1);
    var stays = other.session(1);

    tell(type, coach);

    await().until(() -> sessionState(coach, session).equals("cancelled"));
    assertThat(sessionState(other, stays)).isEqualTo("planned");
    assertThat(listed(coach)).isEmpty();
    assertThat(listed(other)).hasSize(1);
  }

  @Test
  void keepsWhatACoachPlansWhoHasComeBack() {
    var coach = people.coach();
    var session = coach.session(1);
    var pack = pack(coach);

    tell(SUSPENDED, coach, Instant.now().minus(Duration.ofDays(1)));

    await().until(() -> packages(coach).isEmpty());
    assertThat(sessionState(coach, session)).isEqualTo("planned");
    assertThat(listed(coach)).hasSize(1);
    people
        .family()
        .parent()
        .post("/api/booking/packages/" + pack + "/purchase", Map.of())
        .expect(404, "not-found");
  }

  private static UUID pack(Coach coach) {
    var form = Map.of("courseId", coach.course(), "credits", 4, "minor", 9000);
    return coach.client().post("/api/booking/packages", form).expect(201).id("packageId");
  }

  private JsonNode packages(Coach coach) {
    var path = "/api/booking/packages/of/" + coach.course();
    return people.parent().get(path).expect(200).json().path("packages");
  }

  private JsonNode listed(Coach coach) {
    var path = "/api/booking/courses?coachId=" + coach.id();
    return people.parent().get(path).expect(200).json().path("items");
  }

  private static String sessionState(Coach coach, UUID session) {
    return coach.show(session).path("state").asString();
  }

  private void tell(String type, Coach coach) {
    tell(type, coach, Instant.now());
  }

  private void tell(String type, Coach coach, Instant at) {
    var topic = type.equals("identity.role-taken.v1") ? "role" : "person";
    told.tell(
        "homeroom.identity." + topic,
        type,
        coach.id(),
        "{\"personId\":\"%s\",\"role\":\"coach\",\"occurredAt\":\"%s\"}".formatted(coach.id(), at));
  }

  private static void becomes(Family family, UUID booking, String state) {
    await().until(() -> family.stateOf(booking).equals(state));
  }
}
