package io.homeroom.notification.inbox.parents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.homeroom.notification.Family;
import io.homeroom.notification.IdentityEvents;
import io.homeroom.notification.Ids;
import io.homeroom.notification.NotificationTest;
import io.homeroom.notification.directory.ClosedFamilies;
import io.homeroom.notification.inbox.Notice;
import io.homeroom.notification.inbox.NoticeType;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** News of a family that there is no more wait for nobody. */
@NotificationTest
class ClosedFamilyIT {
  private final Family family = Family.some();

  @Autowired private IdentityEvents events;
  @Autowired private InformingParents parents;
  @Autowired private WaitingNotices waiting;
  @Autowired private ClosedFamilies closed;

  @Test
  void dropsWhatHasWaited() {
    parents.inform(family.id(), notice());
    assertThat(waiting.of(family.id())).hasSize(1);

    events.publish(family.closed());
    await().until(() -> waiting.of(family.id()).isEmpty());
  }

  @Test
  void keepsNothingThatComesLate() {
    closed.add(family.id());
    closed.add(family.id());
    parents.inform(family.id(), notice());
    assertThat(waiting.of(family.id())).isEmpty();
  }

  private Notice notice() {
    return new Notice(Ids.next(), NoticeType.ORDER_PAID, Map.of(), family.since());
  }
}
