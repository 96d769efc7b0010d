package io.homeroom.progress.answering.web;

import io.homeroom.platform.web.problem.ProblemMapping;
import io.homeroom.progress.answering.DailyLimitReached;
import io.homeroom.progress.answering.TooManyAttempts;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;

@Configuration(proxyBeanMethods = false)
class AnsweringProblems {

  @Bean
  ProblemMapping dailyLimitReached() {
    return ProblemMapping.of(
        DailyLimitReached.class,
        HttpStatus.UNPROCESSABLE_CONTENT,
        "daily-limit-reached",
        "That is enough for today");
  }

  @Bean
  ProblemMapping tooManyAttempts() {
    return ProblemMapping.of(
            TooManyAttempts.class,
            HttpStatus.TOO_MANY_REQUESTS,
            "too-many-attempts",
            "Too many answers in a short time")
        .retriedAfter(Duration.ofSeconds(30));
  }
}
