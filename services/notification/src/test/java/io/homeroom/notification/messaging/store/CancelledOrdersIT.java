package io.homeroom.notification.messaging.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.homeroom.notification.Family;
import io.homeroom.notification.Identity;
import io.homeroom.notification.IdentityEvents;
import io.homeroom.notification.Ids;
import io.homeroom.notification.InboxClient;
import io.homeroom.notification.InboxClient.Item;
import io.homeroom.notification.NotificationTest;
import io.homeroom.notification.Store;
import io.homeroom.platform.test.Tokens;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@NotificationTest
class CancelledOrdersIT {

  private final Family family = Family.some();
  private final Store store = new Store(family);

  @Autowired private Identity identity;
  @Autowired private IdentityEvents events;
  @Autowired private Tokens tokens;

  @LocalServerPort private int port;

  private InboxClient parent;
  private InboxClient child;

  @BeforeEach
  void start() {
    identity.reset();
    parent = inbox(tokens.parent(family.parent(), family.id()));
    child = inbox(tokens.child(family.child(), family.id()));
    events.publish(family.registered("en"));
    events.publish(family.childAdded("en"));
    await().untilAsserted(() -> assertThat(messages(parent)).hasSize(2));
  }

  @Test
  void tellsChildAndParentWhyAnOrderCameToNothing() {
    var event = store.childsOrderCancelled("not-answered", null);
    events.publish(event);
    events.publish(event);

    var message =
        "An order has come to nothing, and nothing was spent on it."
            + " No parent has answered in time.";
    await().untilAsserted(() -> assertThat(messages(child)).containsExactly(message));
    await().untilAsserted(() -> assertThat(messages(parent)).containsOnlyOnce(message));
  }

  @Test
  void tellsNobodyWhatTheyHaveDoneThemselves() {
    var joining = Ids.next();
    events.publish(family.guardianJoined(joining));
    events.publish(store.childsOrderCancelled("declined", family.parent()));
    events.publish(store.childsOrderCancelled("withdrawn", family.child()));

    var other = inbox(tokens.parent(joining, family.id()));
    await()
        .untilAsserted(
            () ->
                assertThat(messages(other))
                    .anyMatch(it -> it.contains("A parent did not agree"))
                    .anyMatch(it -> it.contains("It was withdrawn")));
    await().untilAsserted(() -> assertThat(messages(child)).hasSize(1));
    assertThat(messages(child).getFirst()).contains("A parent did not agree");
    await()
        .untilAsserted(
            () -> assertThat(messages(parent)).anyMatch(it -> it.contains("It was withdrawn")));
    assertThat(messages(parent)).noneMatch(it -> it.contains("A parent did not agree"));
  }

  private List<String> messages(InboxClient inbox) {
    return inbox.list("").items().stream().map(Item::message).toList();
  }

  private InboxClient inbox(String token) {
    return new InboxClient(port, token);
  }
}
