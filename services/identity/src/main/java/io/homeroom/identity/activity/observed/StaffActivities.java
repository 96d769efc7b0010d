package io.homeroom.identity.activity.observed;

import io.homeroom.identity.activity.Action;
import io.homeroom.identity.activity.Activity;
import io.homeroom.identity.activity.ActivityLog;
import io.homeroom.identity.staff.event.StaffInvitationWithdrawn;
import io.homeroom.identity.staff.event.StaffInvited;
import io.homeroom.identity.staff.event.StaffJoined;
import java.util.Locale;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

@Component
class StaffActivities {
  private final ActivityLog log;

  StaffActivities(ActivityLog log) {
    this.log = log;
  }

  @EventListener
  void on(StaffInvited event) {
    log.record(
        Activity.of(Action.INVITE_STAFF, event.person().value(), event.invitation())
            .detailed(event.role().name().toLowerCase(Locale.ROOT)));
  }

  @EventListener
  void on(StaffInvitationWithdrawn event) {
    log.record(
        Activity.of(Action.WITHDRAW_INVITATION, event.person().value(), event.invitation())
            .detailed(event.role().name().toLowerCase(Locale.ROOT)));
  }

  @EventListener
  void on(StaffJoined event) {
    log.record(
        Activity.of(Action.ACCEPT_INVITATION, event.person().value())
            .detailed(event.role().name().toLowerCase(Locale.ROOT)));
  }
}
