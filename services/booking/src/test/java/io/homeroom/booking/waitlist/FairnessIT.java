package io.homeroom.booking.waitlist;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.booking.BookingTest;
import io.homeroom.booking.People;
import io.homeroom.platform.test.http.AtOnce;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Many wait, leave, accept and cancel at once: no seat twice, none idle, nobody before their turn.
 */
@BookingTest
class FairnessIT {
  @Autowired People people;
  @Autowired JdbcClient jdbc;

  @Test
  void servesInTheOrderOfComing() throws Exception {
    var coach = people.coach(0);
    var session = coach.session(4);
    var seated = Stream.generate(people::family).limit(4).toList();
    var bookings =
        seated.stream().map(family -> family.hold(session).expect(201).id("bookingId")).toList();
    AtOnce.call(
        12,
        () -> {
          var family = people.family();
          return family
              .parent()
              .post(
                  "/api/waitlist/join",
                  Map.of("courseSessionId", session, "childIds", family.children()))
              .expect(200);
        });
    var turn = new AtomicInteger();

    AtOnce.call(
        4,
        () -> {
          var i = turn.getAndIncrement();
          return seated.get(i).cancel(bookings.get(i)).expect(200);
        });

    assertThat(coach.free(session)).isZero();
    assertThat(served(session)).isEqualTo(4);
    var passedOver =
        jdbc.sql(
                """
                select count(*) from waitlist_entry w where w.session_id = :session and w.state = 'WAITING'
                  and exists (select 1 from waitlist_entry o where o.session_id = :session
                    and o.state = 'OFFERED' and o.place > w.place)
                """)
            .param("session", session)
            .query(Long.class)
            .single();
    assertThat(passedOver).isZero();
  }

  @Test
  void acceptsOrDeclinesNeverBoth() throws Exception {
    var coach = people.coach(0);
    var session = coach.session(1);
    var seated = people.family();
    var booking = seated.hold(session).expect(201).id("bookingId");
    var family = people.family();
    var place =
        family
            .parent()
            .post(
                "/api/waitlist/join",
                Map.of("courseSessionId", session, "childIds", family.children()));
    seated.cancel(booking).expect(200);
    var entry = "/api/waitlist/" + place.expect(200).id("entryId");
    var offer = family.parent().get(entry).id("bookingId");
    var turn = new AtomicInteger();

    AtOnce.call(
        8,
        () ->
            turn.getAndIncrement() % 2 == 0
                ? family.parent().delete(entry)
                : family.parent().post("/api/booking/bookings/" + offer + "/acceptance", Map.of()));

    var confirmed = family.stateOf(offer).equals("confirmed");
    assertThat(coach.free(session)).isEqualTo(confirmed ? 0 : 1);
    assertThat(family.parent().get(entry).json().path("state").asString())
        .isEqualTo(confirmed ? "accepted" : "left");
  }

  private long served(UUID session) {
    return jdbc.sql(
            "select count(*) from waitlist_entry where session_id = ? and state = 'OFFERED'")
        .param(session)
        .query(Long.class)
        .single();
  }
}
