package io.homeroom.identity.activity.observed;

import io.homeroom.identity.activity.Action;
import io.homeroom.identity.activity.Activity;
import io.homeroom.identity.activity.ActivityLog;
import io.homeroom.identity.closure.AccountClosed;
import io.homeroom.identity.closure.AccountClosing;
import io.homeroom.identity.closure.AccountReopened;
import io.homeroom.identity.family.event.FamilyClosed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

@Component
class ClosureActivities {
  private final ActivityLog log;

  ClosureActivities(ActivityLog log) {
    this.log = log;
  }

  @EventListener
  void on(AccountClosing event) {
    log.record(Activity.of(Action.BEGIN_CLOSING, event.person().value()));
  }

  @EventListener
  void on(AccountReopened event) {
    log.record(Activity.of(Action.REOPEN_ACCOUNT, event.person().value()));
  }

  @EventListener
  void on(AccountClosed event) {
    log.record(Activity.of(Action.CLOSE_ACCOUNT, event.person().value(), event.family().value()));
  }

  @EventListener
  void on(FamilyClosed event) {
    log.record(Activity.of(Action.CLOSE_FAMILY, event.family().value()));
  }
}
