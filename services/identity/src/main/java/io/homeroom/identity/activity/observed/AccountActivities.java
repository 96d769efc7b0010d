package io.homeroom.identity.activity.observed;

import io.homeroom.identity.activity.Action;
import io.homeroom.identity.activity.Activity;
import io.homeroom.identity.activity.ActivityLog;
import io.homeroom.identity.credential.PasswordChanged;
import io.homeroom.identity.device.DeviceTrusted;
import io.homeroom.identity.device.DevicesDropped;
import io.homeroom.identity.emailchange.EmailChanged;
import io.homeroom.identity.providerlink.ProviderLinked;
import io.homeroom.identity.providerlink.ProviderUnlinked;
import io.homeroom.identity.twofactor.SecondFactorChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

@Component
class AccountActivities {
  private final ActivityLog log;

  AccountActivities(ActivityLog log) {
    this.log = log;
  }

  @EventListener
  void on(PasswordChanged event) {
    log.record(Activity.of(Action.CHANGE_PASSWORD, event.person().value()));
  }

  @EventListener
  void on(EmailChanged event) {
    var changed = Activity.of(Action.CHANGE_EMAIL, event.person().value());
    log.record(event.undone() ? changed.detailed("undone") : changed);
  }

  @EventListener
  void on(ProviderLinked event) {
    log.record(
        Activity.of(Action.LINK_PROVIDER, event.person().value(), event.link().value())
            .detailed(event.provider().wireName()));
  }

  @EventListener
  void on(ProviderUnlinked event) {
    log.record(
        Activity.of(Action.UNLINK_PROVIDER, event.person().value(), event.link().value())
            .detailed(event.provider().wireName()));
  }

  @EventListener
  void on(SecondFactorChanged event) {
    var action = event.on() ? Action.TURN_ON_SECOND_FACTOR : Action.TURN_OFF_SECOND_FACTOR;
    log.record(Activity.of(action, event.person().value()));
  }

  @EventListener
  void on(DeviceTrusted event) {
    log.record(Activity.of(Action.TRUST_DEVICE, event.person().value()));
  }

  @EventListener
  void on(DevicesDropped event) {
    var dropped = Activity.of(Action.DROP_DEVICES, event.person().value());
    log.record(event.copied() ? dropped.detailed("copied") : dropped);
  }
}
