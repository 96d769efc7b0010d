package io.homeroom.marketplace.cart.web;

import io.homeroom.marketplace.cart.CartFull;
import io.homeroom.platform.web.problem.ProblemMapping;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;

@Configuration(proxyBeanMethods = false)
class CartProblems {

  @Bean
  ProblemMapping cartFull() {
    return ProblemMapping.of(
        CartFull.class,
        HttpStatus.UNPROCESSABLE_CONTENT,
        "cart-full",
        "There are as many products in the cart as it takes");
  }
}
