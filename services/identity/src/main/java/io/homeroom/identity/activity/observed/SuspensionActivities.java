package io.homeroom.identity.activity.observed;

import io.homeroom.identity.activity.Action;
import io.homeroom.identity.activity.Activity;
import io.homeroom.identity.activity.ActivityLog;
import io.homeroom.identity.suspension.PersonReinstated;
import io.homeroom.identity.suspension.PersonSuspended;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

@Component
class SuspensionActivities {
  private final ActivityLog log;

  SuspensionActivities(ActivityLog log) {
    this.log = log;
  }

  @EventListener
  void on(PersonSuspended event) {
    log.record(
        Activity.of(Action.SUSPEND_PERSON, event.person().value())
            .detailed(event.reason().wireName()));
  }

  @EventListener
  void on(PersonReinstated event) {
    log.record(Activity.of(Action.REINSTATE_PERSON, event.person().value()));
  }
}
