package io.homeroom.booking.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.homeroom.booking.BookingTest;
import io.homeroom.booking.CalendarOffice;
import io.homeroom.booking.Coach;
import io.homeroom.booking.Family;
import io.homeroom.booking.People;
import io.homeroom.platform.test.MovableClock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A link lets in whoever has it. */
@BookingTest
class ShownRoomsIT {
  @Autowired People people;
  @Autowired CalendarOffice office;
  @Autowired MovableClock clock;

  private Coach coach;
  private Family family;

  @BeforeEach
  void begin() {
    coach = people.coach(0);
    family = people.family();
  }

  @AfterEach
  void resetClock() {
    clock.reset();
  }

  @Test
  void areToldADayBeforeAndNoEarlier() {
    var session = coach.session(30, 3);
    var booking = family.hold(session).expect(201).id("bookingId");
    var room = room(session);
    assertThat(link(booking)).isEmpty();
    assertThat(feed()).contains(session.toString()).doesNotContain(room);

    clock.advance(Duration.ofHours(7));

    assertThat(link(booking)).isEqualTo(room);
    assertThat(feed()).contains(room);
  }

  @Test
  void areOthersOnceSomebodyWhoKnewHasGone() {
    var session = coach.session(20, 3);
    var stays = family.hold(session).expect(201).id("bookingId");
    var goes = people.family();
    var booking = goes.hold(session).expect(201).id("bookingId");
    var known = room(session);

    goes.cancel(booking).expect(200);

    assertThat(link(stays)).isNotEqualTo(known);
    await().until(() -> !link(stays).isEmpty());
    assertThat(link(stays)).isNotEqualTo(known).isEqualTo(room(session));
    assertThat(office.eventOf(session).orElseThrow().path("hangoutLink").asString())
        .isEqualTo(link(stays));
    assertThat(office.eventsOf(session)).hasSize(1);
  }

  @Test
  void stayWhenNobodyHasSeenThem() {
    var session = coach.session(48, 3);
    var booking = family.hold(session).expect(201).id("bookingId");
    var room = room(session);

    family.cancel(booking).expect(200);

    assertThat(room(session)).isEqualTo(room);
  }

  /** As the coach sees it. */
  private String room(UUID session) {
    return await()
        .until(
            () ->
                coach
                    .client()
                    .get("/api/sessions/" + session + "/attendance")
                    .expect(200)
                    .json()
                    .path("meetLink")
                    .asString(""),
            link -> !link.isEmpty());
  }

  private String link(UUID booking) {
    return family.booking(booking).path("meetLink").asString("");
  }

  private String feed() {
    var made = family.parent().post("/api/booking/feed", Map.of()).expect(200).json();
    var url = made.path("url").asString();
    return people.parent().get(url.substring(url.indexOf("/api/"))).expect(200).body();
  }
}
