package io.homeroom.payments.history.web;

import io.homeroom.payments.refund.MoreThanWasPaid;
import io.homeroom.platform.web.problem.ProblemMapping;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;

@Configuration(proxyBeanMethods = false)
class RefundProblems {

  @Bean
  ProblemMapping moreThanWasPaid() {
    return ProblemMapping.of(
            MoreThanWasPaid.class,
            HttpStatus.UNPROCESSABLE_CONTENT,
            "more-than-was-paid",
            "There is not as much to give back")
        .atField("minor");
  }
}
