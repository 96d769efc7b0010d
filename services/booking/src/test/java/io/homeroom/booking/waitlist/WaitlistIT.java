package io.homeroom.booking.waitlist;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.booking.BookingTest;
import io.homeroom.booking.Coach;
import io.homeroom.booking.Family;
import io.homeroom.booking.PaymentsStandIn;
import io.homeroom.booking.People;
import io.homeroom.platform.test.http.Answer;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BookingTest
class WaitlistIT {
  @Autowired People people;
  @Autowired PaymentsStandIn payments;

  private Coach coach;
  private UUID session;
  private Family seated;
  private UUID booking;

  @BeforeEach
  void fillSession() {
    coach = people.coach();
    session = coach.session(2);
    seated = people.family(2);
    booking = seated.hold(session).expect(201).id("bookingId");
    payments.pay("booking:" + booking);
    seated.confirm(booking).expect(200);
  }

  @Test
  void showsWhereOneWaits() {
    var first = people.family();
    var second = people.family(2);
    assertThat(join(first).json().path("position").asInt()).isEqualTo(1);
    var place = join(second);
    assertThat(place.json().path("position").asInt()).isEqualTo(2);
    assertThat(join(second).id("entryId")).isEqualTo(place.id("entryId"));

    first.parent().delete("/api/waitlist/" + join(first).id("entryId")).expect(204);

    var now = second.parent().get("/api/waitlist").expect(200).json();
    assertThat(now.at("/items/0/position").asInt()).isEqualTo(1);
    first.parent().get("/api/waitlist/" + place.id("entryId")).expect(404, "not-found");
  }

  @Test
  void letsNobodyWaitForWhatIsFreeOrOver() {
    var other = people.coach();
    var free = other.session(3);
    var family = people.family();
    var wish = Map.of("courseSessionId", free, "childIds", family.children());
    family.parent().post("/api/waitlist/join", wish).expect(409, "seats-free");
    other.client().post("/api/sessions/" + free + "/cancellation", Map.of()).expect(200);
    family.parent().post("/api/waitlist/join", wish).expect(409, "session-over");
    var theirs = Map.of("courseSessionId", session, "childIds", seated.children());
    family.parent().post("/api/waitlist/join", theirs).expect(404, "not-found");
  }

  @Test
  void letsNobodyWaitForMoreSeatsThanThereAre() {
    var family = people.family(3);
    var wish = Map.of("courseSessionId", session, "childIds", family.children());
    family.parent().post("/api/waitlist/join", wish).expect(422, "session-too-small");
    assertThat(family.parent().get("/api/waitlist").expect(200).json().path("items")).isEmpty();
  }

  @Test
  void offersSeatsThatTheCoachAdds() {
    var family = people.family();
    join(family);
    var start = LocalDateTime.parse(coach.show(session).path("start").asString());
    coach
        .client()
        .put("/api/sessions/" + session, Coach.plan(start, "Etc/UTC", 3), "\"1\"")
        .expect(200);
    assertThat(state(family)).isEqualTo("offered");
  }

  private Answer join(Family family) {
    return Places.join(family, session);
  }

  private static String state(Family family) {
    return Places.state(family);
  }
}
