package io.homeroom.notification.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.homeroom.notification.Family;
import io.homeroom.notification.Ids;
import io.homeroom.notification.InboxClient;
import io.homeroom.notification.NotificationTest;
import io.homeroom.notification.StreamClient;
import io.homeroom.notification.inbox.InformingPerson;
import io.homeroom.notification.inbox.Notice;
import io.homeroom.notification.inbox.NoticeType;
import io.homeroom.platform.test.Tokens;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whoever dies between noting a push and making it leaves it to be made by the next round. */
@NotificationTest
class PushAfterCrashIT {

  private final Family family = Family.some();

  @Autowired private InformingPerson informing;
  @Autowired private WaitingPushes waiting;
  @Autowired private Tokens tokens;

  @LocalServerPort private int port;

  @Test
  void pushesWhatNobodyGotToAnnounce() {
    var notice =
        new Notice(Ids.next(), NoticeType.GIFT_UNLOCKED, Map.of("points", "10"), family.since());
    informing.inform(family.child(), notice);
    var token = tokens.child(family.child(), family.id());
    var id = new InboxClient(port, token).list("").items().getFirst().id();
    try (var stream = StreamClient.open(port, token)) {
      waiting.add(new WaitingPush(id, family.child(), Instant.now(), false));

      await().untilAsserted(() -> assertThat(stream.received()).hasSize(1));
    }
  }
}
