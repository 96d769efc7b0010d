package io.homeroom.identity.activity.observed;

import io.homeroom.identity.activity.Action;
import io.homeroom.identity.activity.Activity;
import io.homeroom.identity.activity.ActivityLog;
import io.homeroom.identity.adulthood.event.HandoverInvited;
import io.homeroom.identity.child.event.ChildCameOfAge;
import io.homeroom.identity.joining.event.GuardianInvitationWithdrawn;
import io.homeroom.identity.joining.event.GuardianInvited;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Who lets whom into a family, and into an account of their own. */
@Component
class ComingActivities {
  private final ActivityLog log;

  ComingActivities(ActivityLog log) {
    this.log = log;
  }

  @EventListener
  void on(GuardianInvited event) {
    log.record(
        Activity.of(Action.INVITE_GUARDIAN, event.family().value(), event.invitation().value()));
  }

  @EventListener
  void on(GuardianInvitationWithdrawn event) {
    log.record(
        Activity.of(
            Action.WITHDRAW_INVITATION, event.family().value(), event.invitation().value()));
  }

  @EventListener
  void on(HandoverInvited event) {
    log.record(
        Activity.of(Action.INVITE_GROWN_CHILD, event.family().value(), event.child().value()));
  }

  @EventListener
  void on(ChildCameOfAge event) {
    log.record(Activity.of(Action.COME_OF_AGE, event.family().value(), event.child().value()));
  }
}
