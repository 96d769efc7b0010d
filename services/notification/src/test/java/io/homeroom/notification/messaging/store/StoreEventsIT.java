package io.homeroom.notification.messaging.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import io.homeroom.notification.Family;
import io.homeroom.notification.Identity;
import io.homeroom.notification.IdentityEvents;
import io.homeroom.notification.IdentityEvents.Event;
import io.homeroom.notification.InboxClient;
import io.homeroom.notification.InboxClient.Item;
import io.homeroom.notification.Mailbox;
import io.homeroom.notification.NotificationTest;
import io.homeroom.notification.Store;
import io.homeroom.platform.test.Tokens;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@NotificationTest
class StoreEventsIT {

  private final Family family = Family.some();
  private final Store store = new Store(family);

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
  void tellsTheChildOfItsGiftAndTheParentThatItWasOpened() {
    publishTwice(store.giftUnlocked());
    publishTwice(store.giftOpened());

    await().untilAsserted(() -> assertThat(titles(parent())).contains("A gift was opened"));
    assertThat(titles(child())).containsExactly("A gift for you!");
    assertThat(titles(parent())).doesNotContain("A gift for you!").doesNotHaveDuplicates();
  }

  @Test
  void confirmsAChildsOrderToItAndByMailToItsParent() {
    publishTwice(store.childsOrder("order-paid"));

    await().untilAsserted(() -> assertThat(mailbox().mails()).hasSize(1));
    assertThat(titles(child())).containsExactly("Order paid");
    assertThat(titles(parent())).contains("Order paid").doesNotHaveDuplicates();
    await().during(Duration.ofSeconds(1)).until(() -> mailbox().mails().size() == 1);
  }

  @Test
  void tellsAParentOfTheOwnOrderAlone() {
    events.publish(store.parentsOrder("order-paid"));

    await().untilAsserted(() -> assertThat(mailbox().mails()).hasSize(1));
    assertThat(mailbox().subjects().getFirst()).isEqualTo("Your order at Homeroom is paid");
    assertThat(titles(child())).isEmpty();
  }

  @Test
  void asksTheParentForApproval() {
    events.publish(store.childsOrder("order-approval-requested"));

    await().untilAsserted(() -> assertThat(mailbox().mails()).hasSize(1));
    assertThat(mailbox().subjects().getFirst()).isEqualTo("Your child asks for your yes");
    assertThat(titles(child())).isEmpty();
  }

  @Test
  void tellsOfRefundAndParcelWithoutMail() {
    events.publish(store.childsOrder("order-part-refunded"));
    events.publish(store.childsOrder("order-refunded"));
    events.publish(store.childsOrder("shipment-changed"));

    await()
        .untilAsserted(
            () ->
                assertThat(child().list("").items())
                    .extracting(Item::message)
                    .containsExactlyInAnyOrder(
                        "A part of an order was refunded: 40 points are back.",
                        "An order was refunded: 40 points are back.",
                        "Your parcel is on its way."));
    assertThat(mailbox().mails()).isEmpty();
  }

  @Test
  void tellsWhoHasPaidForAChildsOrderThatARefundDidNotGetThrough() {
    publishTwice(store.refundFailed());

    await().untilAsserted(() -> assertThat(mailbox().mails()).hasSize(1));
    var letter = mailbox().mails().getFirst();
    assertThat(letter.subject()).isEqualTo("Your money could not be paid back yet");
    assertThat(letter.text()).contains("19.90 EUR");
    assertThat(titles(parent())).containsOnlyOnce("Refund did not get through");
    assertThat(titles(child())).isEmpty();
  }

  private Mailbox mailbox() {
    return Mailbox.of(mail, family.parent());
  }

  private void publishTwice(Event event) {
    events.publish(event);
    events.publish(event);
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
