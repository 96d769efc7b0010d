package io.homeroom.notification.messaging.booking;

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
import io.homeroom.notification.NotificationTest;
import io.homeroom.platform.test.Tokens;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whoever has paid learns what for, and if it comes back. */
@NotificationTest
class MoneyNewsIT {
  private final Family family = Family.some();

  @Autowired private Identity identity;
  @Autowired private IdentityEvents events;
  @Autowired private GreenMail mail;
  @Autowired private Tokens tokens;

  @LocalServerPort private int port;

  @BeforeEach
  void start() {
    identity.reset();
    identity.hasPerson(family.parent(), mailbox().address(), "Ada", "en");
    events.publish(family.registered("en"));
    events.publish(family.childAdded("en"));
    await().untilAsserted(() -> assertThat(titles(parent())).contains("Child added"));
  }

  @Test
  void tellsWhoBoughtThemOnceByMailToo() {
    var refunded = credits(CreditNews.REFUNDED, 3, 6750);
    events.publish(refunded);
    events.publish(refunded);

    await().untilAsserted(() -> assertThat(mailbox().mails()).hasSize(1));
    var letter = mailbox().mails().getFirst();
    assertThat(letter.subject()).isEqualTo("Your money for unused credits is coming back");
    assertThat(letter.text()).contains("67.50 EUR");
    assertThat(titles(parent())).contains("Credits paid back").doesNotHaveDuplicates();
    assertThat(titles(child())).isEmpty();
    await().during(Duration.ofSeconds(1)).until(() -> mailbox().mails().size() == 1);
  }

  @Test
  void confirmsThatCreditsAreBought() {
    events.publish(credits(CreditNews.BOUGHT, 4, 9000));

    await().untilAsserted(() -> assertThat(mailbox().mails()).hasSize(1));
    var letter = mailbox().mails().getFirst();
    assertThat(letter.subject()).isEqualTo("Your credits at Homeroom");
    assertThat(letter.text()).contains("90.00 EUR");
    assertThat(titles(parent())).contains("Credits bought");
  }

  @Test
  void tellsParentsThatTheyPaidTooLate() {
    var late = tooLate();
    events.publish(late);
    events.publish(late);

    await().untilAsserted(() -> assertThat(mailbox().mails()).hasSize(1));
    var letter = mailbox().mails().getFirst();
    assertThat(letter.subject()).isEqualTo("Your payment came too late for the seat");
    assertThat(letter.text()).contains("25.00 EUR");
    assertThat(titles(parent())).contains("Paid too late").doesNotHaveDuplicates();
    assertThat(titles(child())).isEmpty();
  }

  @Test
  void tellsWhoHasPaidThatARefundDidNotGetThrough() {
    var failed = refundFailed();
    events.publish(failed);
    events.publish(failed);

    await().untilAsserted(() -> assertThat(mailbox().mails()).hasSize(1));
    var letter = mailbox().mails().getFirst();
    assertThat(letter.subject()).isEqualTo("Your money could not be paid back yet");
    assertThat(letter.text()).contains("25.00 EUR");
    assertThat(letter.canBeUnsubscribedFrom()).isFalse();
    assertThat(titles(parent())).containsOnlyOnce("Refund did not get through");
  }

  private Mailbox mailbox() {
    return Mailbox.of(mail, family.parent());
  }

  private Event refundFailed() {
    return new Event(
        Ids.next(),
        "homeroom.booking.refund",
        Ids.next(),
        RefundFailed.TYPE,
        Map.of(
            "reference",
            "booking:" + Ids.next(),
            "familyId",
            family.id(),
            "personId",
            family.parent(),
            "minor",
            2500,
            "currency",
            "EUR",
            "occurredAt",
            family.since().plusSeconds(9)));
  }

  private Event tooLate() {
    var booking = Ids.next();
    return new Event(
        Ids.next(),
        "homeroom.booking.booking",
        booking,
        SeatsLeft.TYPE,
        Map.of(
            "bookingId",
            booking,
            "familyId",
            family.id(),
            "childIds",
            List.of(family.child()),
            "held",
            true,
            "reason",
            "paid-too-late",
            "refundMinor",
            2500,
            "currency",
            "EUR",
            "occurredAt",
            family.since().plusSeconds(9)));
  }

  private Event credits(String type, int number, long minor) {
    var purchase = Ids.next();
    return new Event(
        Ids.next(),
        "homeroom.booking.credit",
        purchase,
        type,
        Map.of(
            "purchaseId",
            purchase,
            "familyId",
            family.id(),
            "personId",
            family.parent(),
            "credits",
            number,
            "minor",
            minor,
            "currency",
            "EUR",
            "occurredAt",
            family.since().plusSeconds(9)));
  }

  private List<String> titles(InboxClient inbox) {
    return inbox.list("").items().stream().map(Item::title).toList();
  }

  private InboxClient parent() {
    return new InboxClient(port, tokens.parent(family.parent(), family.id()));
  }

  private InboxClient child() {
    return new InboxClient(port, tokens.child(family.child(), family.id()));
  }
}
