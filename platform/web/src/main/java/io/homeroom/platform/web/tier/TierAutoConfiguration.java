package io.homeroom.platform.web.tier;

import io.homeroom.platform.web.problem.ProblemMapping;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;

/** Lets services ask what a tier allows. */
@AutoConfiguration
@EnableConfigurationProperties(TierSettings.class)
final class TierAutoConfiguration {

  @Bean
  TierLimits tierLimits(TierSettings settings) {
    return new TierLimits(settings);
  }

  @Bean
  ProblemMapping tierLimitReached() {
    return ProblemMapping.of(
            TierLimitReached.class,
            HttpStatus.UNPROCESSABLE_CONTENT,
            "tier-limit-reached",
            "The family's tier allows no more")
        .detailedBy(TierLimitReached.class, TierLimitReached::getMessage)
        .telling(TierLimitReached.class, "limit", TierLimitReached::limit);
  }
}
