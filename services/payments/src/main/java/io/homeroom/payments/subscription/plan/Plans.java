package io.homeroom.payments.subscription.plan;

import io.homeroom.payments.subscription.plan.Plan.Interval;
import io.homeroom.platform.web.security.Tier;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The plans there are: premium by the month and by the year. */
@ConfigurationProperties("homeroom.subscription")
public record Plans(
    @DefaultValue("USD") String currency,
    @DefaultValue("990") long monthlyMinor,
    @DefaultValue("9900") long yearlyMinor) {

  public List<Plan> all() {
    return List.of(
        new Plan("premium-monthly", monthlyMinor, currency, Interval.MONTH, Tier.PREMIUM),
        new Plan("premium-yearly", yearlyMinor, currency, Interval.YEAR, Tier.PREMIUM));
  }

  /**
   * The plan of that name.
   *
   * @throws PlanNotFound if there is none
   */
  public Plan get(String name) {
    return all().stream()
        .filter(plan -> plan.name().equals(name))
        .findFirst()
        .orElseThrow(PlanNotFound::new);
  }
}
