package io.homeroom.notification.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import io.homeroom.notification.Family;
import io.homeroom.notification.Ids;
import io.homeroom.notification.InboxClient;
import io.homeroom.notification.InboxClient.Item;
import io.homeroom.notification.NotificationTest;
import io.homeroom.notification.StreamClient;
import io.homeroom.notification.inbox.InformingPerson;
import io.homeroom.notification.inbox.Notice;
import io.homeroom.notification.inbox.NoticeType;
import io.homeroom.notification.preference.Preferences;
import io.homeroom.notification.preference.PreferencesOfPeople;
import io.homeroom.notification.preference.QuietHours;
import io.homeroom.notification.preference.Timeliness;
import io.homeroom.platform.test.MovableClock;
import io.homeroom.platform.test.Tokens;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoOperations;

/** What is over, or has been overtaken, is in the inbox and disturbs nobody. */
@NotificationTest
class IdlePushesIT {

  private final Family family = Family.some();
  private final String booking = Ids.next().toString();
  private final Instant now = Instant.now();

  @Autowired private InformingPerson informing;
  @Autowired private PreferencesOfPeople preferences;
  @Autowired private MongoOperations mongo;
  @Autowired private Tokens tokens;
  @Autowired private MovableClock clock;
  @LocalServerPort private int port;

  @AfterEach
  void resetClock() {
    clock.reset();
  }

  @Test
  void pushesNoOfferThatIsOver() {
    try (var stream = StreamClient.open(port, token())) {
      tell(NoticeType.SEAT_OFFERED, 0, offerUntil(now.minusSeconds(1)));
      tell(NoticeType.GIFT_UNLOCKED, 1, null);

      await().until(() -> !stream.received().isEmpty());
      assertThat(stream.received()).hasSize(1);
      assertThat(stream.received().getFirst()).contains("gift-unlocked");
    }
    assertThat(types()).containsExactlyInAnyOrder("seat-offered", "gift-unlocked");
  }

  @Test
  void keepsNoPushOfAnOfferThatIsOver() {
    sleep();
    tell(NoticeType.SEAT_OFFERED, 0, offerUntil(now.minusSeconds(1)));
    tell(NoticeType.GIFT_UNLOCKED, 1, null);

    assertThat(types()).containsExactlyInAnyOrder("seat-offered", "gift-unlocked");
    assertThat(mongo.count(query(where("personId").is(family.child())), "waiting_pushes")).isOne();
  }

  @Test
  void pushesNothingThatIsOverOrOvertakenWhenSomebodyWakesUp() {
    sleep();
    tell(NoticeType.SESSION_REMINDER, 0, null);
    tell(NoticeType.SESSION_MOVED, 1, null);
    tell(NoticeType.SEAT_OFFERED, 2, offerUntil(now.plus(Duration.ofMinutes(10))));
    tell(NoticeType.SEAT_CANCELLED, 3, null);
    tell(NoticeType.GIFT_UNLOCKED, 4, null);
    assertThat(mongo.count(query(where("personId").is(family.child())), "waiting_pushes"))
        .isEqualTo(5);

    try (var stream = StreamClient.open(port, token())) {
      clock.advance(Duration.ofMinutes(3));
      await().until(() -> stream.received().size() == 2);
      await().during(Duration.ofMillis(500)).until(() -> stream.received().size() == 2);
      assertThat(String.join("", stream.received())).contains("seat-cancelled", "gift-unlocked");
    }
  }

  private void tell(NoticeType type, int second, @Nullable Timeliness timeliness) {
    var facts = Map.of("bookingId", booking, "children", family.child().toString());
    var notice = new Notice(Ids.next(), type, facts, now.plusSeconds(second), timeliness);
    informing.inform(family.child(), notice);
  }

  private Timeliness offerUntil(Instant until) {
    return new Timeliness(now.minusSeconds(10), until, true);
  }

  private void sleep() {
    var here = LocalTime.ofInstant(clock.instant(), ZoneOffset.UTC).withNano(0);
    var quiet = new QuietHours(here.minusMinutes(1), here.plusMinutes(2), ZoneOffset.UTC);
    preferences.put(family.child(), new Preferences(quiet, Set.of(), Set.of()));
  }

  private List<String> types() {
    return new InboxClient(port, token()).list("").items().stream().map(Item::type).toList();
  }

  private String token() {
    return tokens.child(family.child(), family.id());
  }
}
