package io.homeroom.identity.activity.observed;

import io.homeroom.identity.activity.Action;
import io.homeroom.identity.activity.Activity;
import io.homeroom.identity.activity.ActivityLog;
import io.homeroom.identity.tier.TierChanged;
import io.homeroom.identity.tier.TierGrantWithdrawn;
import io.homeroom.identity.tier.TierGranted;
import io.homeroom.platform.web.security.Tier;
import java.util.Locale;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

@Component
class TierActivities {
  private final ActivityLog log;

  TierActivities(ActivityLog log) {
    this.log = log;
  }

  @EventListener
  void on(TierGranted event) {
    var grant = event.grant();
    log.record(
        Activity.of(Action.GRANT_TIER, event.family().value())
            .detailed(code(grant.tier()) + "-" + grant.reason().wireName()));
  }

  @EventListener
  void on(TierGrantWithdrawn event) {
    log.record(Activity.of(Action.WITHDRAW_TIER, event.family().value()));
  }

  @EventListener
  void on(TierChanged event) {
    log.record(
        Activity.of(Action.CHANGE_TIER, event.family().value()).detailed(code(event.tier())));
  }

  private static String code(Tier tier) {
    return tier.name().toLowerCase(Locale.ROOT);
  }
}
