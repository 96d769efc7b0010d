package io.homeroom.notification.messaging.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.homeroom.notification.Family;
import io.homeroom.notification.Identity;
import io.homeroom.notification.IdentityEvents;
import io.homeroom.notification.IdentityEvents.Event;
import io.homeroom.notification.Ids;
import io.homeroom.notification.InboxClient;
import io.homeroom.notification.InboxClient.Item;
import io.homeroom.notification.NotificationTest;
import io.homeroom.platform.test.Tokens;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@NotificationTest
class BookingEventsIT {

  private final Family family = Family.some();

  @Autowired private Identity identity;
  @Autowired private IdentityEvents events;
  @Autowired private Tokens tokens;

  @LocalServerPort private int port;

  @BeforeEach
  void start() {
    identity.reset();
    identity.hasPerson(family.parent(), "ada@example.org", "Ada", "en");
    events.publish(family.registered("en"));
    events.publish(family.childAdded("en"));
    await().untilAsserted(() -> assertThat(messages(parent())).isNotEmpty());
  }

  @Test
  void tellsParentsAndChildrenOfTheirSeatsOnce() {
    var confirmed = event("seat-confirmed", 0);
    events.publish(confirmed);
    events.publish(confirmed);
    events.publish(event("reminder-due", 24));
    events.publish(event("reminder-due", 1));
    events.publish(event("session-moved", 0));

    await()
        .untilAsserted(
            () ->
                assertThat(messages(child()))
                    .containsExactlyInAnyOrder(
                        "A seat in a course session is yours. You find time and place in Homeroom.",
                        "A course session begins within a day.",
                        "A course session begins within an hour.",
                        "A session that you have a seat in was moved. See when and where it is now; parents may give the seat up and get all of the money back."));
    assertThat(messages(parent())).containsAll(messages(child())).doesNotHaveDuplicates();
  }

  @Test
  void tellsParentsAloneOfOffers() {
    events.publish(event("seat-offered", 0));
    events.publish(event("offer-expired", 0));

    await()
        .untilAsserted(
            () ->
                assertThat(messages(parent()))
                    .anyMatch(message -> message.startsWith("You waited for a seat"))
                    .anyMatch(message -> message.startsWith("The seat you were offered")));
    assertThat(messages(child())).isEmpty();
  }

  @Test
  void tellsChildrenOfLostSeatsOnlyIfTheyWereTheirs() {
    events.publish(event("seat-cancelled", 0, true));
    events.publish(event("seat-cancelled", 0, false));

    await().untilAsserted(() -> assertThat(lost(parent())).isEqualTo(2));
    await().untilAsserted(() -> assertThat(lost(child())).isEqualTo(1));
  }

  @Test
  void tellsTheCoachAloneOfWhatWasPutBackInTheCalendar() {
    var coach = UUID.randomUUID();
    var session = Ids.next();
    var event =
        new Event(
            Ids.next(),
            "homeroom.booking.session",
            session,
            "booking.session-put-back.v1",
            Map.of(
                "courseSessionId",
                session,
                "coachId",
                coach,
                "reason",
                "coach-elsewhere",
                "occurredAt",
                family.since().plusSeconds(9)));
    events.publish(event);
    events.publish(event);

    var inbox = new InboxClient(port, tokens.of("coach", coach, UUID.randomUUID()));
    await().untilAsserted(() -> assertThat(messages(inbox)).hasSize(1));
    assertThat(messages(inbox).getFirst()).startsWith("What was changed in the calendar");
    assertThat(messages(child())).isEmpty();
  }

  private Event event(String type, int hours) {
    return event(type, hours, false);
  }

  private Event event(String type, int hours, boolean held) {
    UUID booking = Ids.next();
    return new Event(
        Ids.next(),
        "homeroom.booking.booking",
        booking,
        "booking." + type + ".v1",
        Map.of(
            "bookingId",
            booking,
            "familyId",
            family.id(),
            "childIds",
            List.of(family.child()),
            "hours",
            hours,
            "held",
            held,
            "reason",
            "by-family",
            "refundMinor",
            0,
            "currency",
            "EUR",
            "until",
            family.since().plusSeconds(1809),
            "occurredAt",
            family.since().plusSeconds(9)));
  }

  private List<String> messages(InboxClient inbox) {
    return inbox.list("").items().stream().map(Item::message).toList();
  }

  private long lost(InboxClient inbox) {
    return messages(inbox).stream().filter(it -> it.startsWith("A seat in a course")).count();
  }

  private InboxClient parent() {
    return new InboxClient(port, tokens.parent(family.parent(), family.id()));
  }

  private InboxClient child() {
    return new InboxClient(port, tokens.child(family.child(), family.id()));
  }
}
