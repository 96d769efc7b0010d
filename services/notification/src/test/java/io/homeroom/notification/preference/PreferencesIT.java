package io.homeroom.notification.preference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.homeroom.notification.Family;
import io.homeroom.notification.IdentityEvents;
import io.homeroom.notification.InboxClient;
import io.homeroom.notification.NotificationTest;
import io.homeroom.notification.Store;
import io.homeroom.notification.StreamClient;
import io.homeroom.notification.directory.People;
import io.homeroom.platform.test.MovableClock;
import io.homeroom.platform.test.Tokens;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@NotificationTest
class PreferencesIT {

  private static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");

  private final Family family = Family.some();
  private final Store store = new Store(family);

  @Autowired private IdentityEvents events;
  @Autowired private PreferencesOfPeople preferences;
  @Autowired private People people;
  @Autowired private Tokens tokens;
  @Autowired private MovableClock clock;

  @LocalServerPort private int port;

  @AfterEach
  void resetClock() {
    clock.reset();
  }

  @Test
  void tellEverythingUnlessSaidOtherwise() {
    client()
        .get()
        .expectBody()
        .jsonPath("$.kinds[?(@.push == false || @.mail == false)]")
        .isEmpty();
  }

  @Test
  void areKeptByPersonButNeverForSecurity() {
    client().putKind("learning", false, false).expectStatus().isOk();
    client().putKind("security", false, false).expectStatus().isOk();
    client().putQuiet(PreferencesClient.NIGHT).expectStatus().isOk();

    client()
        .get()
        .expectBody()
        .jsonPath("$.quietHours.zone")
        .isEqualTo("Europe/Berlin")
        .jsonPath("$.kinds[?(@.kind == 'security')].push")
        .isEqualTo(true);
    assertThat(preferences.of(family.parent())).isEqualTo(Preferences.NONE);
  }

  @ParameterizedTest
  @CsvSource({
    "21:00, 21:00, UTC, quietHours.to",
    "21:00, 07:00, Moon/Crater, quietHours.zone",
    "25:00, 07:00, UTC, quietHours.from",
    "21:00, seven, UTC, quietHours.to"
  })
  void refuseHoursThatAreNone(String from, String to, String zone, String field) {
    client()
        .putQuiet(Map.of("from", from, "to", to, "zone", zone))
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.errors[0].field")
        .isEqualTo(field);
  }

  @Test
  void pushNothingOfAKindThatIsNotWanted() {
    client().putKind("gifts", false, true).expectStatus().isOk();
    try (var stream = StreamClient.open(port, childsToken())) {
      events.publish(store.giftUnlocked());
      events.publish(store.childsOrder("order-refunded"));

      await().untilAsserted(() -> assertThat(stream.received()).hasSize(1));
      assertThat(stream.received().getFirst()).contains("order-refunded");
      assertThat(new InboxClient(port, childsToken()).list("").items()).hasSize(2);
    }
  }

  @Test
  void letPushesWaitUntilQuietHoursEnd() {
    var now = clock.instant().atZone(ZONE).toLocalTime().withSecond(0).withNano(0);
    client()
        .putQuiet(
            Map.of(
                "from", now.minusMinutes(1).toString(),
                "to", now.plusMinutes(2).toString(),
                "zone", ZONE.getId()))
        .expectStatus()
        .isOk();
    var inbox = new InboxClient(port, childsToken());
    try (var stream = StreamClient.open(port, childsToken())) {
      events.publish(store.giftUnlocked());
      events.publish(store.childsOrder("order-refunded"));
      events.publish(family.sessionRevoked(family.child(), family.id()));

      await().untilAsserted(() -> assertThat(inbox.list("").items()).hasSize(3));
      await().untilAsserted(() -> assertThat(stream.received()).hasSize(1));
      assertThat(stream.received().getFirst()).contains("session-revoked");

      clock.advance(Duration.ofMinutes(3));
      await().untilAsserted(() -> assertThat(stream.received()).hasSize(3));
    }
  }

  @Test
  void areForgottenWithTheirPerson() {
    client().putKind("gifts", false, false).expectStatus().isOk();
    assertThat(preferences.of(family.child())).isNotEqualTo(Preferences.NONE);

    events.publish(family.childRemoved());

    await()
        .untilAsserted(
            () -> assertThat(preferences.of(family.child())).isEqualTo(Preferences.NONE));
  }

  @Test
  void areNotKeptOfWhoIsGone() {
    events.publish(family.childRemoved());
    await().until(() -> people.isRemoved(family.child()));

    client().putKind("gifts", false, false).expectStatus().isOk();
    preferences.unsubscribe(family.child(), NoticeKind.ORDERS);

    assertThat(preferences.of(family.child())).isEqualTo(Preferences.NONE);
  }

  private PreferencesClient client() {
    return new PreferencesClient(port, childsToken());
  }

  private String childsToken() {
    return tokens.child(family.child(), family.id());
  }
}
