package io.homeroom.notification.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.homeroom.notification.Family;
import io.homeroom.notification.Ids;
import io.homeroom.notification.InboxClient;
import io.homeroom.notification.NotificationTest;
import io.homeroom.notification.Replica;
import io.homeroom.notification.StreamClient;
import io.homeroom.notification.inbox.InformingPerson;
import io.homeroom.notification.inbox.Notice;
import io.homeroom.notification.inbox.NoticeType;
import io.homeroom.platform.test.RedisServer;
import io.homeroom.platform.test.Tokens;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import org.springframework.test.util.TestSocketUtils;

@NotificationTest
class StreamOfReplicasIT {

  private final Family family = Family.some();

  @Autowired private InformingPerson informing;
  @Autowired private EndingSession ending;
  @Autowired private Tokens tokens;
  @Autowired private Environment environment;
  @LocalServerPort private int port;

  @Test
  void reachesSocketsOnEveryReplica() throws Exception {
    String session = Ids.next().toString();
    String token = tokens.of("parent", family.parent(), family.id(), session);
    try (var replica = Replica.of(environment);
        var here = StreamClient.open(port, token);
        var there = StreamClient.open(replica.port(), token)) {
      await().until(() -> replica.bean(SignalSubscription.class).isListening());

      tell(informing, 1);
      await()
          .atMost(Duration.ofSeconds(1))
          .until(() -> here.received().size() == 1 && there.received().size() == 1);

      ending.end(family.parent(), session);
      await().until(() -> here.closed().isDone() && there.closed().isDone());
      assertThat(there.closed().get()).isEqualTo(4401);
    }
  }

  @Test
  void pausesWithoutRedisAndRecovers() throws Exception {
    int redisPort = TestSocketUtils.findAvailableTcpPort();
    Map<String, Object> ownRedis =
        Map.of("spring.data.redis.port", redisPort, "homeroom.stream.keep-alive", "1s");
    try (var replica = Replica.of(environment, ownRedis)) {
      var here = replica.bean(InformingPerson.class);
      var subscription = replica.bean(SignalSubscription.class);
      String session = Ids.next().toString();
      String token = tokens.of("parent", family.parent(), family.id(), session);
      try (var stream = StreamClient.open(replica.port(), token)) {
        tell(here, 1);
        assertThat(new InboxClient(replica.port(), token).unread()).isEqualTo(1);

        var redis = RedisServer.startOn(redisPort);
        await().atMost(Duration.ofSeconds(10)).until(() -> stream.received().size() == 1);
        assertThat(subscription.isListening()).isTrue();

        redis.stop();
        tell(here, 2);
        assertThat(new InboxClient(replica.port(), token).unread()).isEqualTo(2);

        var again = RedisServer.startOn(redisPort);
        await().atMost(Duration.ofSeconds(10)).until(() -> stream.received().size() == 2);
        again.stop();
        replica.bean(EndedSessions.class).add(session);
        await().atMost(Duration.ofSeconds(10)).until(() -> stream.closed().isDone());
      }
    }
  }

  private void tell(InformingPerson informing, int second) {
    informing.inform(
        family.parent(),
        new Notice(
            Ids.next(), NoticeType.CHILD_ADDED, Map.of(), family.since().plusSeconds(second)));
  }
}
