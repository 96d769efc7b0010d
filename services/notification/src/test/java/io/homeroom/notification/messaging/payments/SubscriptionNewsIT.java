package io.homeroom.notification.messaging.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import io.homeroom.notification.Family;
import io.homeroom.notification.Identity;
import io.homeroom.notification.IdentityEvents;
import io.homeroom.notification.IdentityEvents.Event;
import io.homeroom.notification.Ids;
import io.homeroom.notification.InboxClient;
import io.homeroom.notification.InboxClient.Item;
import io.homeroom.notification.Mailbox;
import io.homeroom.notification.Mailbox.Mail;
import io.homeroom.notification.NotificationTest;
import io.homeroom.platform.test.Tokens;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@NotificationTest
class SubscriptionNewsIT {

  private static final String DECLINED = "Your subscription could not be paid";
  private static final String BOX_DECLINED = "Your box could not be paid";
  private static final String RESTS = "Your subscription rests";

  private final Family family = Family.some();
  private final UUID other = Ids.next();
  private final UUID subscription = Ids.next();

  @Autowired private Identity identity;
  @Autowired private IdentityEvents events;
  @Autowired private GreenMail mail;
  @Autowired private Tokens tokens;

  @LocalServerPort private int port;

  @BeforeEach
  void start() {
    identity.reset();
    identity.hasPerson(family.parent(), mailbox(family.parent()).address(), "Ada", "en");
    identity.hasPerson(other, mailbox(other).address(), "Charles", "en");
    events.publish(family.registered("en"));
    events.publish(family.guardianJoined(other));
    events.publish(family.childAdded("en"));
    await().untilAsserted(() -> assertThat(titles(other)).contains("Child added"));
  }

  @Test
  void tellsEachParentOfAFailedCardOnceHoweverOftenItIsTried() {
    events.publish(changed("active", 1));
    var declined = changed("past-due", 2);
    events.publish(declined);
    events.publish(declined);
    events.publish(changed("past-due", 3));
    events.publish(declined);
    events.publish(changed("unpaid", 4));

    awaitMails(4);
    assertThat(subjects()).containsExactlyInAnyOrder(DECLINED, DECLINED, RESTS, RESTS);
    assertThat(mails()).noneMatch(Mail::canBeUnsubscribedFrom);
    assertThat(titles(family.parent())).containsOnlyOnce(DECLINED).containsOnlyOnce(RESTS);
    assertThat(titles(other)).containsOnlyOnce(DECLINED).containsOnlyOnce(RESTS);
  }

  @Test
  void tellsOfTheNextFailureToo() {
    events.publish(changed("past-due", 1));
    events.publish(changed("active", 2));
    events.publish(changed("past-due", 3));

    awaitMails(4);
    assertThat(subjects()).containsOnly(DECLINED);
  }

  @Test
  void tellsWhoHasNotCancelledOfCancellationAndEnd() {
    events.publish(changed("active", 1));
    events.publish(changed("cancelling", 2));
    awaitMails(2);
    assertThat(mails()).allSatisfy(it -> assertThat(it.text()).contains("until December 21, 2037"));

    events.publish(changed("ended", 3));
    awaitMails(4);
    assertThat(subjects()).contains("Your subscription has ended");
  }

  @Test
  void tellsNothingOfWhatWasNeverPaid() {
    events.publish(changed("incomplete", 1));
    events.publish(changed("ended", 2));
    var next = UUID.randomUUID();
    events.publish(changed(next, "past-due", 1));

    awaitMails(2);
    assertThat(subjects()).containsOnly(DECLINED);
  }

  @Test
  void tellsOfABoxThatCouldNotBePaid() {
    events.publish(productChanged("box:", "active", 1));
    var declined = productChanged("box:", "past-due", 2);
    events.publish(declined);
    events.publish(declined);
    events.publish(productChanged("box:", "past-due", 3));
    events.publish(productChanged("box:", "active", 4));
    events.publish(productChanged("box:", "past-due", 5));
    events.publish(productChanged("box:", "ended", 6));

    awaitMails(6);
    assertThat(subjects()).containsOnly(BOX_DECLINED, "Your box has ended");
    assertThat(mails())
        .allSatisfy(it -> assertThat(it.text()).contains("29.90 USD"))
        .noneMatch(Mail::canBeUnsubscribedFrom);
    assertThat(titles(other).stream().filter(BOX_DECLINED::equals)).hasSize(2);
  }

  @Test
  void tellsOfMonthlyCreditsInWordsOfTheirOwn() {
    events.publish(productChanged("package:", "active", 1));
    events.publish(productChanged("package:", "past-due", 2));

    awaitMails(2);
    assertThat(subjects()).containsOnly("Your monthly credits could not be paid");
    assertThat(mails()).allSatisfy(it -> assertThat(it.text()).contains("29.90 USD"));
  }

  @Test
  void tellsNothingOfProductsThatItHasNoWordsFor() {
    events.publish(productChanged("ticket:", "past-due", 1));
    events.publish(changed(UUID.randomUUID(), "past-due", 1));

    awaitMails(2);
    assertThat(subjects()).containsOnly(DECLINED);
  }

  private void awaitMails(int count) {
    await().untilAsserted(() -> assertThat(subjects()).hasSize(count));
    await().during(Duration.ofMillis(500)).until(() -> subjects().size() == count);
  }

  private Event changed(String status, long version) {
    return changed(subscription, status, version);
  }

  private Event changed(UUID id, String status, long version) {
    return new Event(
        Ids.next(),
        "homeroom.payments.subscription",
        id,
        SubscriptionChanged.TYPE,
        Map.of(
            "subscriptionId",
            id,
            "familyId",
            family.id(),
            "status",
            status,
            "until",
            "2037-12-21T08:15:30Z",
            "version",
            version,
            "occurredAt",
            family.since().plusSeconds(9)));
  }

  private Event productChanged(String kind, String status, long version) {
    return new Event(
        Ids.next(),
        "homeroom.payments.subscription",
        subscription,
        ProductChanged.TYPE,
        Map.of(
            "subscriptionId",
            subscription,
            "reference",
            kind + other,
            "familyId",
            family.id(),
            "minor",
            2990,
            "currency",
            "USD",
            "status",
            status,
            "version",
            version,
            "occurredAt",
            family.since().plusSeconds(9)));
  }

  private List<String> subjects() {
    return mails().stream().map(Mail::subject).toList();
  }

  private List<Mail> mails() {
    return Stream.of(family.parent(), other).flatMap(it -> mailbox(it).mails().stream()).toList();
  }

  private Mailbox mailbox(UUID person) {
    return Mailbox.of(mail, person);
  }

  private List<String> titles(UUID person) {
    var inbox = new InboxClient(port, tokens.parent(person, family.id()));
    return inbox.list("").items().stream().map(Item::title).toList();
  }
}
