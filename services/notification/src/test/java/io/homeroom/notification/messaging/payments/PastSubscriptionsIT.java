package io.homeroom.notification.messaging.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.homeroom.notification.Family;
import io.homeroom.notification.IdentityEvents;
import io.homeroom.notification.IdentityEvents.Event;
import io.homeroom.notification.Ids;
import io.homeroom.notification.InboxClient;
import io.homeroom.notification.InboxClient.Item;
import io.homeroom.notification.NotificationTest;
import io.homeroom.platform.test.Tokens;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who listens for the first time hears of years, and of families that there are no more. */
@NotificationTest
class PastSubscriptionsIT {
  private final Family family = Family.some();
  private final UUID subscription = Ids.next();
  private final Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);

  @Autowired private IdentityEvents events;
  @Autowired private KnownSubscriptions subscriptions;
  @Autowired private Tokens tokens;
  @LocalServerPort private int port;

  @Test
  void areKnownButTellNobody() {
    events.publish(family.registered("en"));
    events.publish(changed("past-due", 1, now.minus(Duration.ofDays(3))));
    events.publish(changed("unpaid", 2, now));

    await().untilAsserted(() -> assertThat(types()).contains("subscription-unpaid"));
    assertThat(types()).doesNotContain("subscription-past-due");
  }

  @Test
  void areForgottenWithTheirFamily() {
    events.publish(changed("active", 1, now));
    await().until(() -> subscriptions.find(subscription).isPresent());
    events.publish(family.closed());
    await().until(() -> subscriptions.find(subscription).isEmpty());

    subscriptions.save(new KnownSubscription(subscription, family.id(), "ended", 2));
    assertThat(subscriptions.find(subscription)).isEmpty();
  }

  private Event changed(String status, long version, Instant at) {
    return new Event(
        Ids.next(),
        "homeroom.payments.subscription",
        subscription,
        SubscriptionChanged.TYPE,
        Map.of(
            "subscriptionId",
            subscription,
            "familyId",
            family.id(),
            "status",
            status,
            "version",
            version,
            "occurredAt",
            at));
  }

  private List<String> types() {
    var inbox = new InboxClient(port, tokens.parent(family.parent(), family.id()));
    return inbox.list("").items().stream().map(Item::type).toList();
  }
}
