package io.homeroom.identity.activity.observed;

import io.homeroom.identity.activity.Action;
import io.homeroom.identity.activity.Activity;
import io.homeroom.identity.activity.ActivityLog;
import io.homeroom.identity.activity.Outcome;
import io.homeroom.identity.childsignin.ChildSignInFailed;
import io.homeroom.identity.familycode.FamilyCodeRenewed;
import io.homeroom.identity.hours.HoursChanged;
import io.homeroom.identity.pin.event.PinChanged;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

@Component
class ChildActivities {
  private final ActivityLog log;

  ChildActivities(ActivityLog log) {
    this.log = log;
  }

  /** Of a child that nobody has, there is nothing to tell but that somebody tried. */
  @EventListener
  void on(ChildSignInFailed event) {
    var child = event.child();
    var subjects = child == null ? new UUID[0] : new UUID[] {child.value()};
    var outcome = event.locked() ? Outcome.LOCKED : Outcome.REFUSED;
    log.record(Activity.of(Action.SIGN_IN, subjects).ended(outcome).detailed("child"));
  }

  @EventListener
  void on(PinChanged event) {
    var action = event.given() ? Action.GIVE_PIN : Action.TAKE_PIN;
    log.record(Activity.of(action, event.family().value(), event.child().value()));
  }

  @EventListener
  void on(FamilyCodeRenewed event) {
    log.record(Activity.of(Action.RENEW_FAMILY_CODE, event.family().value()));
  }

  @EventListener
  void on(HoursChanged event) {
    var changed = Activity.of(Action.CHANGE_HOURS, event.family().value(), event.child().value());
    log.record(event.always() ? changed.detailed("always") : changed);
  }
}
