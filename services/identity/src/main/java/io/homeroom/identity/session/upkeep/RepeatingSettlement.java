package io.homeroom.identity.session.upkeep;

import io.homeroom.identity.session.life.UnsettledSessions;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Repeats what a crash, or somebody who was away, has left unsettled. */
@Component
class RepeatingSettlement {
  private final UnsettledSessions unsettled;
  private final SettlingRevocation settling;

  RepeatingSettlement(UnsettledSessions unsettled, SettlingRevocation settling) {
    this.unsettled = unsettled;
    this.settling = settling;
  }

  @Scheduled(fixedDelayString = "${homeroom.session.settle-every:1s}")
  @SchedulerLock(name = "settle-revocations", lockAtMostFor = "2m")
  void repeat() {
    unsettled.find().forEach(session -> settling.settle(session.id(), session.sid()));
  }
}
