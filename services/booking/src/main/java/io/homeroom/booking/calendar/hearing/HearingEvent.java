package io.homeroom.booking.calendar.hearing;

import io.homeroom.booking.calendar.PutBackReason;
import io.homeroom.booking.calendar.remote.EventId;
import io.homeroom.booking.calendar.remote.RemoteEvent;
import io.homeroom.booking.enrolment.ChildIsElsewhere;
import io.homeroom.booking.schedule.SessionNotFound;
import io.homeroom.booking.schedule.planning.CoachIsElsewhere;
import io.homeroom.booking.schedule.planning.SessionsLieAhead;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Takes up what has become of one event; what breaks a rule is put back. */
@Component
class HearingEvent {
  private static final Logger LOG = LoggerFactory.getLogger(HearingEvent.class);

  private final FollowingEvent following;
  private final PuttingBack puttingBack;

  HearingEvent(FollowingEvent following, PuttingBack puttingBack) {
    this.following = following;
    this.puttingBack = puttingBack;
  }

  /** Others may keep events in the calendar too: these are let be. */
  void hear(RemoteEvent event) {
    EventId.parse(event.id()).ifPresent(id -> hear(id, event));
  }

  private void hear(EventId id, RemoteEvent event) {
    try {
      following.follow(id, event);
    } catch (SessionsLieAhead broken) {
      puttingBack.put(id, event, PutBackReason.NOT_AHEAD);
    } catch (CoachIsElsewhere broken) {
      puttingBack.put(id, event, PutBackReason.COACH_ELSEWHERE);
    } catch (ChildIsElsewhere broken) {
      puttingBack.put(id, event, PutBackReason.CHILD_ELSEWHERE);
    } catch (NotATime broken) {
      puttingBack.put(id, event, PutBackReason.NOT_A_TIME);
    } catch (SessionNotFound foreign) {
      LOG.info("Event {} is none of ours", event.id());
    }
  }
}
