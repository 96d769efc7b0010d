package io.homeroom.booking.attendance;

import java.time.Clock;
import java.time.Duration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells once of children who are not there, when latecomers have had time to come and their coach
 * to mark that. Several processes may look at once.
 */
@Component
class TellingAbsences {
  private static final Duration LATE = Duration.ofMinutes(15);
  private static final int AT_ONCE = 200;

  private final Absences absences;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  TellingAbsences(Absences absences, ApplicationEventPublisher events, Clock clock) {
    this.absences = absences;
    this.events = events;
    this.clock = clock;
  }

  @Scheduled(fixedDelayString = "${homeroom.absence.sweep:PT20S}")
  @Transactional
  public void tell() {
    var now = clock.instant();
    absences.tell(now.minus(LATE), now, AT_ONCE).forEach(events::publishEvent);
  }
}
