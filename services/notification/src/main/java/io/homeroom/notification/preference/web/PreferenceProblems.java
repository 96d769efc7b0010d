package io.homeroom.notification.preference.web;

import io.homeroom.notification.preference.QuietHoursNeverEnd;
import io.homeroom.platform.web.problem.ProblemMapping;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;

@Configuration(proxyBeanMethods = false)
class PreferenceProblems {

  @Bean
  ProblemMapping quietHoursNeverEnd() {
    return ProblemMapping.of(
            QuietHoursNeverEnd.class,
            HttpStatus.BAD_REQUEST,
            "invalid-request",
            "Quiet hours end at another time of day than they begin")
        .atField("quietHours.to");
  }

  @Bean
  ProblemMapping unknownTimeZone() {
    return ProblemMapping.of(
            UnknownTimeZone.class,
            HttpStatus.BAD_REQUEST,
            "invalid-request",
            "There is no such time zone")
        .atField("quietHours.zone");
  }
}
