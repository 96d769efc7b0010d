package io.homeroom.identity.activity.observed;

import io.homeroom.identity.activity.Action;
import io.homeroom.identity.activity.Activity;
import io.homeroom.identity.activity.ActivityLog;
import io.homeroom.identity.approval.ApprovalEnded;
import io.homeroom.identity.approval.ApprovalRequested;
import io.homeroom.identity.approval.ApprovalState;
import io.homeroom.identity.role.RoleGranted;
import io.homeroom.identity.role.RoleTaken;
import io.homeroom.platform.web.security.Role;
import java.util.Locale;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

@Component
class RoleActivities {
  private final ActivityLog log;

  RoleActivities(ActivityLog log) {
    this.log = log;
  }

  @EventListener
  void on(RoleGranted event) {
    log.record(
        Activity.of(Action.GRANT_ROLE, event.person().value()).detailed(wireName(event.role())));
  }

  @EventListener
  void on(RoleTaken event) {
    log.record(
        Activity.of(Action.TAKE_ROLE, event.person().value()).detailed(wireName(event.role())));
  }

  @EventListener
  void on(ApprovalRequested event) {
    log.record(
        Activity.of(Action.REQUEST_APPROVAL, event.act().person().value(), event.approval().value())
            .detailed(event.act().wireName()));
  }

  @EventListener
  void on(ApprovalEnded event) {
    log.record(
        Activity.of(ending(event.state()), event.act().person().value(), event.approval().value())
            .detailed(event.act().wireName()));
  }

  private static Action ending(ApprovalState state) {
    return switch (state) {
      case APPROVED -> Action.APPROVE_REQUEST;
      case REJECTED -> Action.REJECT_REQUEST;
      case WITHDRAWN -> Action.WITHDRAW_REQUEST;
      case EXPIRED -> Action.EXPIRE_REQUEST;
      case REQUESTED -> throw new IllegalArgumentException("It has not ended");
    };
  }

  private static String wireName(Role role) {
    return role.name().toLowerCase(Locale.ROOT);
  }
}
