package io.homeroom.identity.activity.observed;

import io.homeroom.identity.activity.Action;
import io.homeroom.identity.activity.Activity;
import io.homeroom.identity.activity.ActivityLog;
import io.homeroom.identity.child.event.ChildAdded;
import io.homeroom.identity.child.event.ChildChanged;
import io.homeroom.identity.child.event.ChildRemoved;
import io.homeroom.identity.consent.event.ConsentGranted;
import io.homeroom.identity.consent.event.ConsentWithdrawn;
import io.homeroom.identity.family.event.FamilyRegistered;
import io.homeroom.identity.family.event.GuardianJoined;
import io.homeroom.identity.family.event.GuardianLeft;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

@Component
class FamilyActivities {
  private final ActivityLog log;

  FamilyActivities(ActivityLog log) {
    this.log = log;
  }

  @EventListener
  void on(FamilyRegistered event) {
    log.record(Activity.of(Action.REGISTER_FAMILY, event.family().value(), event.parent().value()));
  }

  @EventListener
  void on(GuardianJoined event) {
    log.record(Activity.of(Action.JOIN_FAMILY, event.family().value(), event.guardian().value()));
  }

  @EventListener
  void on(GuardianLeft event) {
    log.record(Activity.of(Action.LEAVE_FAMILY, event.family().value(), event.guardian().value()));
  }

  @EventListener
  void on(ChildAdded event) {
    log.record(Activity.of(Action.ADD_CHILD, event.family().value(), event.child().value()));
  }

  @EventListener
  void on(ChildChanged event) {
    log.record(Activity.of(Action.CHANGE_CHILD, event.family().value(), event.child().value()));
  }

  @EventListener
  void on(ChildRemoved event) {
    log.record(Activity.of(Action.REMOVE_CHILD, event.family().value(), event.child().value()));
  }

  @EventListener
  void on(ConsentGranted event) {
    log.record(
        Activity.of(
            Action.GRANT_CONSENT,
            event.scope().family().value(),
            event.parent().value(),
            event.consent().value()));
  }

  @EventListener
  void on(ConsentWithdrawn event) {
    log.record(
        Activity.of(
                Action.WITHDRAW_CONSENT, event.scope().family().value(), event.consent().value())
            .detailed(event.purpose().wireName()));
  }
}
