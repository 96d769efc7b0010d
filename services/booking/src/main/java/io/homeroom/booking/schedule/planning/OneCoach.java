package io.homeroom.booking.schedule.planning;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Tells by the database's constraint that a coach would be in two places. */
@Component
class OneCoach {
  private static final String CONSTRAINT = "coach_in_one_place";

  void see(Runnable writing) {
    try {
      writing.run();
    } catch (DataIntegrityViolationException refused) {
      if (String.valueOf(refused.getMessage()).contains(CONSTRAINT)) {
        throw new CoachIsElsewhere();
      }
      throw refused;
    }
  }
}
