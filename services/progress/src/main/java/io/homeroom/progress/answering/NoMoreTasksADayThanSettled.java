package io.homeroom.progress.answering;

import io.homeroom.platform.families.Child;
import io.homeroom.progress.settings.SettlingTasks;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** A child solves no more tasks in a day, which begins where it lives, than its parents allow. */
@Component
class NoMoreTasksADayThanSettled {
  private final SettlingTasks settings;
  private final Attempts attempts;

  NoMoreTasksADayThanSettled(SettlingTasks settings, Attempts attempts) {
    this.settings = settings;
    this.attempts = attempts;
  }

  void check(Child child, Instant now) {
    var settled = settings.of(child);
    var limit = settled.dailyLimit();
    if (limit != null && attempts.solvedBy(child.id(), settled.startOfDay(now)) >= limit) {
      throw new DailyLimitReached();
    }
  }
}
