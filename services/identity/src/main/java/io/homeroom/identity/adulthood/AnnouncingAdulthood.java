package io.homeroom.identity.adulthood;

import io.homeroom.identity.child.ChildId;
import io.homeroom.identity.child.stored.FindingGrownChildren;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Tells parents, a month ahead, that a child of theirs comes of age. Each is told once. */
@Component
class AnnouncingAdulthood {
  static final Duration AHEAD = Duration.ofDays(30);
  private static final ChildId FIRST = new ChildId(new UUID(0, 0));

  private final FindingGrownChildren children;
  private final NotingComingOfAge noting;
  private final Clock clock;

  AnnouncingAdulthood(FindingGrownChildren children, NotingComingOfAge noting, Clock clock) {
    this.children = children;
    this.noting = noting;
    this.clock = clock;
  }

  @Scheduled(cron = "${homeroom.adulthood.announce:0 30 3 * * *}")
  @SchedulerLock(name = "announce-adulthood", lockAtMostFor = "2h")
  void announce() {
    var then = clock.instant().plus(AHEAD);
    var previous = Optional.of(FIRST);
    while (previous.isPresent()) {
      var batch = children.after(previous.get(), then);
      batch.grown().forEach(child -> noting.announce(child.id(), child.family()));
      previous = batch.last();
    }
  }
}
