package io.homeroom.notification.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.homeroom.notification.Family;
import io.homeroom.notification.Ids;
import io.homeroom.notification.NotificationTest;
import io.homeroom.notification.StreamClient;
import io.homeroom.platform.test.Tokens;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whoever dies between adding a notification and pushing it leaves it to the repeated event. */
@NotificationTest
class PushAfterCrashIT {

  private final Family family = Family.some();

  @Autowired private InformingPerson informing;
  @Autowired private Notifications notifications;
  @Autowired private Tokens tokens;

  @LocalServerPort private int port;

  @Test
  void pushesOnceWhatNobodyGotToAnnounce() {
    var fallen = notice();
    notifications.add(Notification.of(fallen, family.child(), null));
    var last = notice();
    try (var stream = StreamClient.open(port, tokens.child(family.child(), family.id()))) {

      informing.inform(family.child(), fallen);
      await().until(() -> stream.received().size() == 1);
      informing.inform(family.child(), fallen);
      informing.inform(family.child(), last);

      await().until(() -> stream.received().size() > 1);
      assertThat(stream.received()).hasSize(2);
      assertThat(stream.received().getFirst()).contains(id(fallen).toString());
      assertThat(stream.received().getLast()).contains(id(last).toString());
    }
  }

  private UUID id(Notice notice) {
    return NotificationId.of(notice, family.child()).value();
  }

  private Notice notice() {
    return new Notice(Ids.next(), NoticeType.GIFT_UNLOCKED, Map.of("points", "10"), family.since());
  }
}
