package io.homeroom.notification.messaging.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import com.icegreen.greenmail.util.GreenMail;
import io.homeroom.notification.Family;
import io.homeroom.notification.Identity;
import io.homeroom.notification.IdentityEvents;
import io.homeroom.notification.Ids;
import io.homeroom.notification.InboxClient;
import io.homeroom.notification.InboxClient.Item;
import io.homeroom.notification.Mailbox;
import io.homeroom.notification.NotificationTest;
import io.homeroom.notification.Store;
import io.homeroom.platform.test.Tokens;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoOperations;

/** Who has left a family is told of its children no more. */
@NotificationTest
class GuardianLeftIT {
  private final Family family = Family.some();
  private final UUID other = Ids.next();

  @Autowired private Identity identity;
  @Autowired private IdentityEvents events;
  @Autowired private GreenMail mail;
  @Autowired private MongoOperations mongo;
  @Autowired private Tokens tokens;
  @LocalServerPort private int port;

  @Test
  void endsWhatTheyAreToldThoughTheirNextFamilyIsNotHeardOfYet() {
    identity.reset();
    identity.hasPerson(family.parent(), mailbox(family.parent()).address(), "Ada", "en");
    identity.hasPerson(other, mailbox(other).address(), "Bea", "en");
    events.publish(family.registered("en"));
    events.publish(family.guardianJoined(other));
    await().untilAsserted(() -> assertThat(typesOf(other)).containsExactly("guardian-joined"));

    events.publish(family.guardianLeft(other, Ids.next()));
    await().untilAsserted(() -> assertThat(typesOf(family.parent())).contains("guardian-left"));
    events.publish(new Store(family).childsOrder("order-paid"));
    await().untilAsserted(() -> assertThat(typesOf(family.parent())).contains("order-paid"));
    await().untilAsserted(() -> assertThat(mailbox(family.parent()).mails()).hasSize(1));

    assertThat(typesOf(other)).containsExactly("guardian-joined");
    assertThat(mailbox(other).mails()).isEmpty();
  }

  @Test
  void takesBackWhatTheyWereToldBeforeTheirLeavingWasHeardOf() {
    identity.reset();
    identity.hasPerson(family.parent(), mailbox(family.parent()).address(), "Ada", "en");
    identity.hasNotInFamily(other, family.id());
    events.publish(family.registered("en"));
    events.publish(family.guardianJoined(other));
    await().untilAsserted(() -> assertThat(typesOf(other)).containsExactly("guardian-joined"));
    var left = family.guardianLeft(other, Ids.next());
    events.publish(new Store(family).childsOrder("order-paid"));
    await().untilAsserted(() -> assertThat(typesOf(other)).contains("order-paid"));
    await().untilAsserted(() -> assertThat(lettersTo(other)).containsExactly("SKIPPED"));

    events.publish(left);
    await().untilAsserted(() -> assertThat(typesOf(other)).containsExactly("guardian-joined"));
    assertThat(typesOf(family.parent())).contains("order-paid");
  }

  private Mailbox mailbox(UUID person) {
    return Mailbox.of(mail, person);
  }

  private List<String> lettersTo(UUID person) {
    return mongo.find(query(where("personId").is(person)), Document.class, "letters").stream()
        .map(letter -> letter.getEmbedded(List.of("delivery", "state"), String.class))
        .toList();
  }

  private List<String> typesOf(UUID person) {
    var inbox = new InboxClient(port, tokens.parent(person, family.id()));
    return inbox.list("").items().stream().map(Item::type).toList();
  }
}
