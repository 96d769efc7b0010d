package io.homeroom.notification.messaging.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import io.homeroom.notification.Family;
import io.homeroom.notification.IdentityEvents;
import io.homeroom.notification.IdentityEvents.Event;
import io.homeroom.notification.Ids;
import io.homeroom.notification.InboxClient;
import io.homeroom.notification.InboxClient.Item;
import io.homeroom.notification.NotificationTest;
import io.homeroom.platform.test.Tokens;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoOperations;

/** Who has closed the account, is forgotten with all that they were told and sent. */
@NotificationTest
class AccountClosedIT {
  private final Family family = Family.some();
  private final UUID other = Ids.next();

  @Autowired private IdentityEvents events;
  @Autowired private MongoOperations mongo;
  @Autowired private Tokens tokens;
  @LocalServerPort private int port;

  @Test
  void forgetsThemAndTellsWhoStays() {
    events.publish(family.registered("en"));
    events.publish(family.guardianJoined(other));
    events.publish(letterTo(family.parent()));
    var leaver = new InboxClient(port, tokens.parent(family.parent(), family.id()));
    var stays = new InboxClient(port, tokens.parent(other, family.id()));
    await().untilAsserted(() -> assertThat(typesOf(leaver)).hasSize(2));
    await().untilAsserted(() -> assertThat(lettersTo(family.parent())).isOne());

    var closed = family.accountClosed(family.parent(), false);
    events.publish(closed);
    events.publish(closed);
    await().untilAsserted(() -> assertThat(typesOf(leaver)).isEmpty());
    await().untilAsserted(() -> assertThat(lettersTo(family.parent())).isZero());
    await()
        .untilAsserted(
            () -> assertThat(typesOf(stays)).containsExactly("guardian-left", "guardian-joined"));
  }

  @Test
  void addsNothingForThemAnyMoreWhateverComesLate() {
    events.publish(family.accountClosed(family.parent(), true));
    events.publish(family.closed());
    await().untilAsserted(() -> assertThat(isForgotten(family.parent())).isTrue());
    events.publish(family.registered("en"));
    events.publish(letterTo(family.parent()));
    events.publish(letterTo(other));
    await().untilAsserted(() -> assertThat(lettersTo(other)).isOne());
    assertThat(lettersTo(family.parent())).isZero();
    var leaver = new InboxClient(port, tokens.parent(family.parent(), family.id()));
    assertThat(typesOf(leaver)).isEmpty();
  }

  private boolean isForgotten(UUID person) {
    return mongo.exists(query(where("_id").is(person).and("removed").is(true)), "people");
  }

  private long lettersTo(UUID person) {
    return mongo.count(query(where("personId").is(person)), "letters");
  }

  private static Event letterTo(UUID person) {
    var letter = Ids.next();
    return Event.of(
        "letter",
        "letter-requested",
        "letterId",
        Map.of(
            "letterId",
            letter,
            "personId",
            person,
            "template",
            "account-reopened",
            "occurredAt",
            Instant.now()));
  }

  private static List<String> typesOf(InboxClient person) {
    return person.list("").items().stream().map(Item::type).toList();
  }
}
