package io.homeroom.notification.messaging.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import io.homeroom.notification.Family;
import io.homeroom.notification.Identity;
import io.homeroom.notification.IdentityEvents;
import io.homeroom.notification.IdentityEvents.Event;
import io.homeroom.notification.Mailbox;
import io.homeroom.notification.NotificationTest;
import io.homeroom.notification.Seats;
import io.homeroom.notification.letter.LetterLog;
import io.homeroom.notification.preference.NoticeKind;
import io.homeroom.notification.preference.Preferences;
import io.homeroom.notification.preference.PreferencesOfPeople;
import io.homeroom.notification.preference.QuietHours;
import io.homeroom.platform.test.MovableClock;
import io.homeroom.platform.web.paging.Cursor;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Nobody is connected here: what is not mailed is not known in time. */
@NotificationTest
class BookingLettersIT {

  private static final Duration OFFER = Duration.ofMinutes(30);

  private final Family family = Family.some();
  private final Seats seats = new Seats(family);

  @Autowired private Identity identity;
  @Autowired private IdentityEvents events;
  @Autowired private PreferencesOfPeople preferences;
  @Autowired private LetterLog letters;
  @Autowired private GreenMail mail;
  @Autowired private MovableClock clock;

  @BeforeEach
  void start() {
    identity.reset();
    identity.hasPerson(family.parent(), mailbox().address(), "Ada", "en");
    events.publish(family.registered("en"));
    events.publish(family.childAdded("en"));
  }

  @AfterEach
  void resetClock() {
    clock.reset();
  }

  @Test
  void mailsEachNewsOnceHoweverOftenItComes() {
    var news =
        List.of(
            seats.confirmed(),
            seats.offeredUntil(clock.instant().plus(OFFER)),
            seats.cancelled("session-cancelled"),
            seats.moved(),
            seats.waitingCalledOff(),
            seats.reminder(24));
    news.forEach(this::publishTwice);
    publishTwice(seats.reminder(1));
    publishTwice(seats.cancelled("by-family"));

    await().untilAsserted(() -> assertThat(mailbox().mails()).hasSize(news.size()));
    await().during(Duration.ofSeconds(1)).until(() -> mailbox().mails().size() == news.size());
    assertThat(mailbox().subjects())
        .containsExactlyInAnyOrder(
            "Your seat at Homeroom is confirmed",
            "A seat has come free: please decide soon",
            "A course session does not take place",
            "A course session takes place at another time or place",
            "The course session you wait for does not take place",
            "Your course session is soon");
    assertThat(mailbox().mails())
        .allSatisfy(
            it ->
                assertThat(it.text())
                    .contains(
                        "Robots", "Friday, December 4, 2037, 4:00", "(Central European Time)"));
  }

  @Test
  void putsOffNoOfferForLongerThanItStands() {
    quietForHours(8);

    events.publish(seats.confirmed());
    events.publish(seats.offeredUntil(clock.instant().plus(OFFER)));

    await().untilAsserted(() -> assertThat(mailbox().mails()).hasSize(1));
    assertThat(mailbox().subjects().getFirst()).startsWith("A seat has come free");
    await().untilAsserted(() -> assertThat(troubles()).contains("quiet-hours"));
    clock.advance(Duration.ofHours(9));
    await().untilAsserted(() -> assertThat(mailbox().mails()).hasSize(2));
  }

  @Test
  void writesOfNoOfferThatIsOver() {
    events.publish(seats.offeredUntil(clock.instant().minusSeconds(1)));
    events.publish(seats.moved());

    await().untilAsserted(() -> assertThat(troubles()).contains("too-late"));
    await().untilAsserted(() -> assertThat(mailbox().mails()).hasSize(1));
    assertThat(mailbox().subjects().getFirst()).contains("another time");
  }

  @Test
  void letsNobodyUnsubscribeFromWhatIsEssential() throws Exception {
    preferences.put(family.parent(), new Preferences(null, Set.of(), Set.of(NoticeKind.values())));

    events.publish(seats.confirmed());
    events.publish(seats.cancelled("session-cancelled"));

    await().untilAsserted(() -> assertThat(troubles()).contains("unsubscribed"));
    await().untilAsserted(() -> assertThat(mailbox().mails()).hasSize(1));
    var told = mailbox().mails().getFirst();
    assertThat(told.text()).contains("25.00 EUR are paid back").doesNotContain("unsubscribe");
    assertThat(told.canBeUnsubscribedFrom()).isFalse();
  }

  private void quietForHours(int hours) {
    var now = LocalTime.ofInstant(clock.instant(), ZoneOffset.UTC).withNano(0);
    var quiet = new QuietHours(now.minusMinutes(1), now.plusHours(hours), ZoneOffset.UTC);
    preferences.put(family.parent(), new Preferences(quiet, Set.of(), Set.of()));
  }

  private Mailbox mailbox() {
    return Mailbox.of(mail, family.parent());
  }

  private void publishTwice(Event event) {
    events.publish(event);
    events.publish(event);
  }

  private List<String> troubles() {
    return letters.read(family.parent(), null, Cursor.first(50)).items().stream()
        .map(letter -> String.valueOf(letter.trouble()))
        .toList();
  }
}
