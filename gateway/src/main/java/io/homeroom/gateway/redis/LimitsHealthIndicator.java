package io.homeroom.gateway.redis;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/** Instead of Boot's for Redis: without Redis the door is worse, not shut. */
@Component
class LimitsHealthIndicator extends AbstractHealthIndicator {

  static final Status DEGRADED = new Status("DEGRADED");

  private final Redis redis;

  LimitsHealthIndicator(Redis redis) {
    this.redis = redis;
  }

  @Override
  protected void doHealthCheck(Health.Builder builder) {
    if (redis.isAway()) {
      builder.status(DEGRADED).withDetail("redis", "away").withDetail("limits", "this process");
    } else {
      builder.up().withDetail("limits", "all gateways together");
    }
  }
}
