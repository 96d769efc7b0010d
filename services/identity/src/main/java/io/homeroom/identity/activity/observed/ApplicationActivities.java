package io.homeroom.identity.activity.observed;

import io.homeroom.identity.activity.Action;
import io.homeroom.identity.activity.Activity;
import io.homeroom.identity.activity.ActivityLog;
import io.homeroom.identity.application.ApplicationEnded;
import io.homeroom.identity.application.ApplicationSubmitted;
import io.homeroom.identity.application.Standing;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

@Component
class ApplicationActivities {
  private final ActivityLog log;

  ApplicationActivities(ActivityLog log) {
    this.log = log;
  }

  @EventListener
  void on(ApplicationSubmitted event) {
    log.record(
        Activity.of(Action.SUBMIT_APPLICATION, event.person().value(), event.application().value())
            .detailed(event.kind().wireName()));
  }

  @EventListener
  void on(ApplicationEnded event) {
    var subjects = new UUID[] {event.person().value(), event.application().value()};
    log.record(
        switch (event.standing()) {
          case Standing.Approved approved ->
              Activity.of(Action.APPROVE_APPLICATION, subjects).detailed(event.kind().wireName());
          case Standing.Rejected rejected ->
              Activity.of(Action.REJECT_APPLICATION, subjects)
                  .detailed(rejected.reason().wireName());
          case Standing.Withdrawn withdrawn -> Activity.of(Action.WITHDRAW_APPLICATION, subjects);
          case Standing.Submitted submitted ->
              throw new IllegalArgumentException("It has not ended");
        });
  }
}
