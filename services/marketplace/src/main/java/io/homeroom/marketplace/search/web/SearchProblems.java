package io.homeroom.marketplace.search.web;

import io.homeroom.platform.web.problem.ProblemMapping;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;

@Configuration(proxyBeanMethods = false)
class SearchProblems {

  @Bean
  ProblemMapping priceWithoutCurrency() {
    return ProblemMapping.of(
            PriceWithoutCurrency.class,
            HttpStatus.BAD_REQUEST,
            "invalid-request",
            "The request is invalid")
        .detailedBy(PriceWithoutCurrency.class, Throwable::getMessage)
        .atField("currency");
  }
}
