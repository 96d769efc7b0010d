package io.homeroom.payments.history.web;

import io.homeroom.payments.history.PaymentNotFound;
import io.homeroom.platform.web.problem.ProblemMapping;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;

@Configuration(proxyBeanMethods = false)
class HistoryProblems {

  @Bean
  ProblemMapping paymentNotFound() {
    return ProblemMapping.of(
        PaymentNotFound.class, HttpStatus.NOT_FOUND, "not-found", "There is no such payment");
  }
}
