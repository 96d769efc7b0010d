package io.homeroom.notification.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.homeroom.notification.Family;
import io.homeroom.notification.IdentityEvents;
import io.homeroom.notification.Ids;
import io.homeroom.notification.NotificationTest;
import io.homeroom.notification.StreamClient;
import io.homeroom.notification.inbox.InformingPerson;
import io.homeroom.notification.inbox.Notice;
import io.homeroom.notification.inbox.NoticeType;
import io.homeroom.platform.test.MovableClock;
import io.homeroom.platform.test.Tokens;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@NotificationTest
class StreamIT {

  private final Family family = Family.some();

  @Autowired private InformingPerson informing;
  @Autowired private IdentityEvents events;
  @Autowired private Tokens tokens;
  @Autowired private MovableClock clock;
  @LocalServerPort private int port;

  @AfterEach
  void resetClock() {
    clock.reset();
  }

  @Test
  void pushesWithinASecond() {
    try (var stream = StreamClient.open(port, parentsToken())) {
      tell(family.parent());

      await()
          .atMost(Duration.ofSeconds(1))
          .untilAsserted(() -> assertThat(stream.received()).hasSize(1));
      assertThat(stream.received().getFirst())
          .contains("\"type\":\"child-added\"", "\"style\":\"toast\"", "\"read\":false");
    }
  }

  @Test
  void speaksTheLanguageOfTheUpgrade() {
    try (var stream = StreamClient.open(port, parentsToken(), "Accept-Language", "ja")) {
      tell(family.parent());

      await().untilAsserted(() -> assertThat(stream.received()).hasSize(1));
      assertThat(stream.received().getFirst()).contains("お子様を追加しました");
    }
  }

  @Test
  void pushesToItsPersonOnly() {
    String token = tokens.child(family.child(), family.id());
    try (var childs = StreamClient.open(port, token);
        var parents = StreamClient.open(port, parentsToken())) {
      tell(family.child());

      await().untilAsserted(() -> assertThat(childs.received()).hasSize(1));
      assertThat(parents.received()).isEmpty();
    }
  }

  @Test
  void closesSocketsOfRevokedSessionOnly() throws Exception {
    UUID session = Ids.next();
    String token = tokens.of("parent", family.parent(), family.id(), session.toString());
    try (var revoked = StreamClient.open(port, token);
        var other = StreamClient.open(port, parentsToken())) {
      events.publish(family.sessionRevoked(family.parent(), session));

      await().until(() -> revoked.closed().isDone());
      assertThat(revoked.closed().get()).isEqualTo(4401);
      await().untilAsserted(() -> assertThat(other.received()).hasSize(1));
      assertThat(other.closed()).isNotDone();
    }
  }

  @Test
  void refusesSessionThatWasRevokedBefore() throws Exception {
    UUID session = Ids.next();
    String token = tokens.of("parent", family.parent(), family.id(), session.toString());
    try (var first = StreamClient.open(port, token)) {
      events.publish(family.sessionRevoked(family.parent(), session));
      await().until(() -> first.closed().isDone());
    }

    try (var second = StreamClient.open(port, token)) {
      await().until(() -> second.closed().isDone());
      assertThat(second.closed().get()).isEqualTo(4401);
    }
  }

  @Test
  void closesWhenTheTokenExpires() throws Exception {
    try (var stream = StreamClient.open(port, parentsToken())) {
      clock.advance(Duration.ofMinutes(6));

      await().until(() -> stream.closed().isDone());
      assertThat(stream.closed().get()).isEqualTo(4401);
    }
  }

  @Test
  void closesWhenAClientTalks() throws Exception {
    try (var stream = StreamClient.open(port, parentsToken())) {
      stream.send("hello");

      await().until(() -> stream.closed().isDone());
      assertThat(stream.closed().get()).isEqualTo(1003);
    }
  }

  @Test
  void closesWhenAClientTalksTooMuch() throws Exception {
    try (var stream = StreamClient.open(port, parentsToken())) {
      stream.send("a".repeat(2000));

      await().until(() -> stream.closed().isDone());
      assertThat(stream.closed().get()).isEqualTo(1009);
    }
  }

  @Test
  void limitsSocketsOfAPerson() throws Exception {
    List<StreamClient> many =
        Stream.generate(() -> StreamClient.open(port, parentsToken())).limit(10).toList();
    try (var tooMany = StreamClient.open(port, parentsToken())) {
      await().until(() -> tooMany.closed().isDone());
      assertThat(tooMany.closed().get()).isEqualTo(4429);
    } finally {
      many.forEach(StreamClient::close);
    }
  }

  @Test
  void refusesStrangersAndForeignPages() {
    assertThat(StreamClient.refusal(port, "no-token")).isEqualTo(401);
    assertThat(StreamClient.refusal(port, tokens.service("homeroom-gateway"))).isEqualTo(403);
    assertThat(StreamClient.refusal(port, parentsToken(), "Origin", "http://evil.test"))
        .isEqualTo(403);
  }

  @Test
  void admitsOwnPages() {
    try (var stream = StreamClient.open(port, parentsToken(), "Origin", "http://homeroom.test")) {
      assertThat(stream.closed()).isNotDone();
    }
  }

  private String parentsToken() {
    return tokens.parent(family.parent(), family.id());
  }

  private void tell(UUID person) {
    informing.inform(
        person, new Notice(Ids.next(), NoticeType.CHILD_ADDED, Map.of(), family.since()));
  }
}
