package io.homeroom.identity.activity.chain;

import io.homeroom.identity.activity.anchor.Anchors;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Anchors the newest entry when there is another one, and once a day if there is none, so that an
 * anchor is always among what is kept of them. A replica knows what it anchored itself: one too
 * many does no harm.
 */
@Component
class AnchoringHead {
  private static final Duration AT_LEAST_EVERY = Duration.ofDays(1);

  private final HeadTable heads;
  private final Anchors anchors;
  private final Clock clock;
  private volatile long anchored;
  private volatile Instant anchoredAt = Instant.MIN;

  AnchoringHead(HeadTable heads, @Qualifier(Anchors.LASTING) Anchors anchors, Clock clock) {
    this.heads = heads;
    this.anchors = anchors;
    this.clock = clock;
  }

  @Scheduled(fixedDelayString = "${homeroom.activity.anchor-every:2s}")
  @SchedulerLock(name = "anchor-activity", lockAtMostFor = "1m")
  void anchor() {
    var head = heads.newest();
    var now = clock.instant();
    if (head.sequence() > 0 && (head.sequence() != anchored || isLongAgo(now))) {
      anchors.drop(head);
      anchored = head.sequence();
      anchoredAt = now;
    }
  }

  private boolean isLongAgo(Instant now) {
    return anchoredAt.isBefore(now.minus(AT_LEAST_EVERY));
  }
}
