package io.homeroom.progress.settings.web;

import io.homeroom.platform.web.problem.ProblemMapping;
import io.homeroom.progress.settings.SettingsChangedMeanwhile;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;

@Configuration(proxyBeanMethods = false)
class SettingsProblems {

  @Bean
  ProblemMapping settingsChangedMeanwhile() {
    return ProblemMapping.of(
        SettingsChangedMeanwhile.class,
        HttpStatus.PRECONDITION_FAILED,
        "precondition-failed",
        "The settings have changed since you saw them");
  }

  @Bean
  ProblemMapping unknownTimeZone() {
    return ProblemMapping.of(
            UnknownTimeZone.class,
            HttpStatus.BAD_REQUEST,
            "invalid-request",
            "The request is invalid")
        .detailedBy(UnknownTimeZone.class, _ -> "is not a time zone")
        .atField("timeZone");
  }
}
