package io.homeroom.notification.messaging.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import com.icegreen.greenmail.util.GreenMail;
import io.homeroom.notification.Family;
import io.homeroom.notification.Identity;
import io.homeroom.notification.IdentityEvents;
import io.homeroom.notification.IdentityEvents.Event;
import io.homeroom.notification.Ids;
import io.homeroom.notification.Mailbox;
import io.homeroom.notification.NotificationTest;
import io.homeroom.notification.Seats;
import io.homeroom.notification.letter.LetterLog;
import io.homeroom.notification.preference.Preferences;
import io.homeroom.notification.preference.PreferencesOfPeople;
import io.homeroom.notification.preference.QuietHours;
import io.homeroom.platform.test.MovableClock;
import io.homeroom.platform.web.paging.Cursor;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

/** What waits for the end of quiet hours and is not true any more by then. */
@NotificationTest
class OvertakenLettersIT {

  private final Family family = Family.some();
  private final Seats seats = new Seats(family);
  private final UUID booking = Ids.next();
  private final UUID sibling = Ids.next();
  private final Instant evening = Instant.now().truncatedTo(ChronoUnit.MILLIS);

  @Autowired private Identity identity;
  @Autowired private IdentityEvents events;
  @Autowired private PreferencesOfPeople preferences;
  @Autowired private LetterLog letters;
  @Autowired private MongoOperations mongo;
  @Autowired private GreenMail mail;
  @Autowired private MovableClock clock;

  @BeforeEach
  void sleep() {
    identity.reset();
    identity.hasPerson(family.parent(), mailbox().address(), "Ada", "en");
    events.publish(family.registered("en"));
    events.publish(family.childAdded("en"));
    var now = LocalTime.ofInstant(clock.instant(), ZoneOffset.UTC).withNano(0);
    var quiet = new QuietHours(now.minusMinutes(1), now.plusHours(8), ZoneOffset.UTC);
    preferences.put(family.parent(), new Preferences(quiet, Set.of(), Set.of()));
  }

  @AfterEach
  void resetClock() {
    clock.reset();
  }

  @Test
  void remindsNobodyOfASeatThatIsGivenUp() {
    var reminder = at(1, seats.reminder(24));
    publish(reminder, at(2, seats.cancelled("by-family")), reminder);
    wakeUp(1);
    await().untilAsserted(() -> assertThat(troubles()).containsExactly("overtaken"));
    assertThat(mailbox().mails()).isEmpty();
  }

  @Test
  void remindsNobodyIfTheReminderComesAfterwards() {
    publish(at(2, seats.cancelled("by-family")), at(1, seats.reminder(24)));
    wakeUp(1);
    await().untilAsserted(() -> assertThat(troubles()).containsExactly("overtaken"));
    assertThat(mailbox().mails()).isEmpty();
  }

  @Test
  void remindsOfTheSeatThatASiblingKeeps() {
    var both = Map.of("childIds", List.of(family.child(), sibling));
    publish(at(1, seats.reminder(24), both), at(2, seats.cancelled("by-family")));
    wakeUp(1);
    await().untilAsserted(() -> assertThat(mailbox().mails()).hasSize(1));
  }

  @Test
  void writesOfTheMoveOfASeatThatWasNobodysYet() {
    var held = Map.of("childIds", List.of());
    publish(at(1, seats.moved(), held), at(2, seats.cancelled("by-family")));
    wakeUp(1);
    await().untilAsserted(() -> assertThat(mailbox().mails()).hasSize(1));
  }

  @Test
  void writesOfTheLastMoveAlone() {
    var first = Map.of("startsAt", Seats.STARTS_AT.plus(Duration.ofDays(1)));
    var last = Map.of("startsAt", Seats.STARTS_AT.plus(Duration.ofDays(2)));
    publish(at(2, seats.moved(), last), at(1, seats.moved(), first));
    wakeUp(2);
    await()
        .untilAsserted(() -> assertThat(troubles()).containsExactlyInAnyOrder("overtaken", "null"));
    assertThat(mailbox().mails()).hasSize(1);
    assertThat(mailbox().mails().getFirst().text()).contains("December 6, 2037");
  }

  @Test
  void letsNobodyStandThereAtTheOldTime() {
    var moved =
        Map.of(
            "movedFrom", evening.plus(Duration.ofHours(7)),
            "startsAt", evening.plus(Duration.ofDays(7)));
    publish(at(1, seats.moved(), moved));
    await().untilAsserted(() -> assertThat(mailbox().mails()).hasSize(1));
  }

  /** Once so many letters wait, and the inbox has the two notices of the night. */
  private void wakeUp(int waiting) {
    var told =
        query(where("personId").is(family.parent()).and("facts.bookingId").is(booking.toString()));
    await().until(() -> mongo.count(told, "notifications") == 2);
    await().untilAsserted(() -> assertThat(troubles()).hasSize(waiting));
    await().untilAsserted(() -> assertThat(troubles()).doesNotContain("null"));
    clock.advance(Duration.ofHours(9));
  }

  private void publish(Event... night) {
    for (var event : night) {
      events.publish(event);
    }
  }

  private Event at(int second, Event event) {
    return at(second, event, Map.of());
  }

  private Event at(int second, Event event, Map<String, ?> more) {
    var data = new HashMap<String, Object>(event.data());
    data.putAll(more);
    data.put("bookingId", booking);
    data.put("occurredAt", evening.plusSeconds(second));
    return new Event(event.id(), event.topic(), booking, event.type(), data);
  }

  private Mailbox mailbox() {
    return Mailbox.of(mail, family.parent());
  }

  private List<String> troubles() {
    return letters.read(family.parent(), null, Cursor.first(50)).items().stream()
        .map(letter -> String.valueOf(letter.trouble()))
        .toList();
  }
}
