package io.homeroom.notification.messaging.inbox;

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
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@NotificationTest
class InboxEventsIT {

  private static final List<String> STORY =
      List.of(
          "session-revoked",
          "consent-withdrawn",
          "child-added",
          "consent-granted",
          "family-registered");

  private final Family family = Family.some();

  @Autowired private IdentityEvents events;
  @Autowired private Tokens tokens;
  @LocalServerPort private int port;

  /** Each event three times, in an order that the number decides. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void endsTheSameWhateverTheOrderAndRepetition(long seed) {
    List<Event> story = story();
    var shuffled = new ArrayList<>(Stream.of(story, story, story).flatMap(List::stream).toList());
    Collections.shuffle(shuffled, new Random(seed));

    shuffled.forEach(events::publish);

    InboxClient parent = new InboxClient(port, tokens.parent(family.parent(), family.id()));
    await()
        .during(Duration.ofSeconds(1))
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() -> assertThat(typesOf(parent)).isEqualTo(STORY));
    assertThat(parent.list("").items().getLast().title()).isEqualTo("Homeroom へようこそ");
  }

  private List<Event> story() {
    return List.of(
        family.registered("ja"),
        family.consentGranted(),
        family.childAdded("zh"),
        family.consentWithdrawn("voice"),
        family.sessionRevoked(family.parent(), Ids.next()));
  }

  @Test
  void doesNotTellWhoSignsOutThatTheyDid() {
    InboxClient parent = new InboxClient(port, tokens.parent(family.parent(), family.id()));
    UUID session = Ids.next();
    events.publish(family.sessionRevoked(family.parent(), session, "logged-out"));
    events.publish(family.sessionRevoked(family.parent(), session, "refresh-token-reused"));

    await().untilAsserted(() -> assertThat(typesOf(parent)).containsExactly("session-revoked"));
    assertThat(parent.list("").items().getFirst().message()).contains("used a second time");
  }

  @Test
  void keepsWhatIsToldBeforeTheFamilyIsKnown() {
    events.publish(family.childAdded("en"));
    InboxClient child = new InboxClient(port, tokens.child(family.child(), family.id()));
    events.publish(family.sessionRevoked(family.child(), Ids.next()));
    await().untilAsserted(() -> assertThat(typesOf(child)).containsExactly("session-revoked"));

    events.publish(family.registered("en"));

    InboxClient parent = new InboxClient(port, tokens.parent(family.parent(), family.id()));
    await()
        .untilAsserted(
            () -> assertThat(typesOf(parent)).containsExactly("child-added", "family-registered"));
  }

  @Test
  void emptiesTheInboxOfRemovedChild() {
    InboxClient child = new InboxClient(port, tokens.child(family.child(), family.id()));
    events.publish(family.sessionRevoked(family.child(), Ids.next()));
    await().untilAsserted(() -> assertThat(typesOf(child)).hasSize(1));

    events.publish(family.childRemoved());
    await().untilAsserted(() -> assertThat(typesOf(child)).isEmpty());
    events.publish(family.childAdded("en"));
    events.publish(family.sessionRevoked(family.child(), Ids.next()));
    events.publish(family.registered("en"));

    InboxClient parent = new InboxClient(port, tokens.parent(family.parent(), family.id()));
    await().untilAsserted(() -> assertThat(typesOf(parent)).hasSize(2));
    assertThat(typesOf(child)).isEmpty();
  }

  private static List<String> typesOf(InboxClient person) {
    return person.list("").items().stream().map(Item::type).toList();
  }
}
