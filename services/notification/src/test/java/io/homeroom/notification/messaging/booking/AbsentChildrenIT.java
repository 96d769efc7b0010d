package io.homeroom.notification.messaging.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.homeroom.notification.Family;
import io.homeroom.notification.Identity;
import io.homeroom.notification.IdentityEvents;
import io.homeroom.notification.InboxClient;
import io.homeroom.notification.InboxClient.Item;
import io.homeroom.notification.NotificationTest;
import io.homeroom.notification.Seats;
import io.homeroom.platform.test.Tokens;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@NotificationTest
class AbsentChildrenIT {
  private final Family family = Family.some();

  @Autowired private Identity identity;
  @Autowired private IdentityEvents events;
  @Autowired private Tokens tokens;

  @LocalServerPort private int port;

  @Test
  void areToldOfToTheirParentsAloneOnce() {
    identity.reset();
    identity.hasPerson(family.parent(), "ada@example.org", "Ada", "en");
    events.publish(family.registered("en"));
    events.publish(family.childAdded("en"));
    await().untilAsserted(() -> assertThat(messages(parent())).isNotEmpty());
    var absent = new Seats(family).absent();

    events.publish(absent);
    events.publish(absent);

    await()
        .untilAsserted(
            () ->
                assertThat(messages(parent()))
                    .anyMatch(it -> it.matches("Your child is marked as not there.*Robots.*")));
    assertThat(messages(parent())).doesNotHaveDuplicates();
    assertThat(messages(child())).isEmpty();
  }

  private List<String> messages(InboxClient inbox) {
    return inbox.list("").items().stream().map(Item::message).toList();
  }

  private InboxClient parent() {
    return new InboxClient(port, tokens.parent(family.parent(), family.id()));
  }

  private InboxClient child() {
    return new InboxClient(port, tokens.child(family.child(), family.id()));
  }
}
