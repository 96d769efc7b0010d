package io.homeroom.booking.enrolment.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.booking.BookingTest;
import io.homeroom.booking.Family;
import io.homeroom.booking.People;
import io.homeroom.platform.test.EventRecorder;
import io.homeroom.platform.test.EventSchemas;
import io.homeroom.platform.test.RecordedEvent;
import io.homeroom.platform.test.http.Client;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What staff looks at is told to identity. */
@BookingTest
class StaffActsIT {
  private static final String BOOKINGS = "/api/admin/bookings";

  @Autowired People people;
  @Autowired EventRecorder events;

  private final UUID staff = UUID.randomUUID();
  private Client moderator;
  private Family family;
  private UUID session;
  private UUID booking;

  @BeforeEach
  void book() {
    moderator = people.moderator(staff);
    family = people.family();
    session = people.coach().session(1);
    booking = family.hold(session).expect(201).id("bookingId");
  }

  @Test
  void tellsWhoseBookingWasRead() {
    moderator.get(BOOKINGS + "/" + booking).expect(200);

    assertThat(subjectsOf(told("read-booking")))
        .containsExactly(booking, family.id(), family.parentId());
  }

  @Test
  void tellsWhoseBookingsWereListedAndOfWhat() {
    moderator
        .get(BOOKINGS + "?familyId=" + family.id() + "&courseSessionId=" + session)
        .expect(200);

    assertThat(subjectsOf(told("list-bookings"))).containsExactly(family.id(), session);
  }

  @Test
  void tellsWhoseCreditsWereRead() {
    moderator.get(BOOKINGS + "/credits/" + family.id()).expect(200);

    assertThat(subjectsOf(told("read-credits"))).containsExactly(family.id());
  }

  @Test
  void tellsNothingOfWhatWasNotSeen() {
    moderator.get(BOOKINGS + "/" + UUID.randomUUID()).expect(404);
    people.family().parent().get(BOOKINGS + "/" + booking).expect(403);
    moderator.get(BOOKINGS).expect(200);

    assertThat(subjectsOf(told("list-bookings"))).isEmpty();
    assertThat(acts("read-booking")).isEmpty();
  }

  private RecordedEvent told(String act) {
    var event = events.await("booking.staff-acted.v1", found -> is(found, act));
    EventSchemas.ofThisModule().check(event);
    return event;
  }

  private List<RecordedEvent> acts(String act) {
    return events.of("booking.staff-acted.v1").stream().filter(it -> is(it, act)).toList();
  }

  /** Events of one member of staff come in their order: the last one shows that all have come. */
  private boolean is(RecordedEvent event, String act) {
    return event.key().equals(staff.toString()) && event.json().contains('"' + act + '"');
  }

  private static List<UUID> subjectsOf(RecordedEvent event) {
    return JsonMapper.shared()
        .readTree(event.json())
        .path("subjects")
        .valueStream()
        .map(JsonNode::asString)
        .map(UUID::fromString)
        .toList();
  }
}
