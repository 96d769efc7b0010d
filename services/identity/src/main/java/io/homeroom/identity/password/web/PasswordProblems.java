package io.homeroom.identity.password.web;

import io.homeroom.identity.password.PasswordChangeUnderWay;
import io.homeroom.identity.password.PasswordTooWeak;
import io.homeroom.platform.web.problem.ProblemMapping;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;

@Configuration(proxyBeanMethods = false)
class PasswordProblems {
  private static final Duration SHORTLY = Duration.ofSeconds(20);

  @Bean
  ProblemMapping passwordTooWeak() {
    return ProblemMapping.of(
            PasswordTooWeak.class,
            HttpStatus.BAD_REQUEST,
            "weak-password",
            "The password is not good enough")
        .detailedBy(PasswordTooWeak.class, PasswordTooWeak::getMessage)
        .atField("password");
  }

  @Bean
  ProblemMapping passwordChangeUnderWay() {
    return ProblemMapping.of(
            PasswordChangeUnderWay.class,
            HttpStatus.CONFLICT,
            "password-change-under-way",
            "The password is being changed just now")
        .retriedAfter(SHORTLY);
  }
}
