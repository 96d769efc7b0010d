package io.homeroom.booking.reminder;

import io.homeroom.booking.enrolment.BookingId;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks for whom to remind. Several processes may: who comes second reminds nobody. */
@Component
class Reminding {
  private static final Logger LOG = LoggerFactory.getLogger(Reminding.class);
  private static final int DAY = 24;
  private static final int AT_ONCE = 500;

  private final DueReminders due;
  private final Reminder reminder;
  private final Clock clock;

  Reminding(DueReminders due, Reminder reminder, Clock clock) {
    this.due = due;
    this.reminder = reminder;
    this.clock = clock;
  }

  /** The day's reminder is not sent any more when the hour's is due. */
  @Scheduled(fixedDelayString = "${homeroom.reminder.sweep:PT20S}")
  void remind() {
    var now = clock.instant();
    due.within(DAY, now, now.plus(Duration.ofHours(1)), AT_ONCE).forEach(id -> attempt(id, DAY));
    due.within(1, now, now, AT_ONCE).forEach(id -> attempt(id, 1));
  }

  private void attempt(BookingId id, int hours) {
    try {
      reminder.remind(id, hours);
    } catch (RuntimeException failed) {
      LOG.warn("Booking {} is left for later", id.value(), failed);
    }
  }
}
