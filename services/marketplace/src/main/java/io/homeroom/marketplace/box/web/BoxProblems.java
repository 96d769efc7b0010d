package io.homeroom.marketplace.box.web;

import io.homeroom.marketplace.box.refusal.BoxNotFound;
import io.homeroom.marketplace.box.refusal.BoxPriceChanged;
import io.homeroom.marketplace.box.refusal.NotABox;
import io.homeroom.marketplace.checkout.CheckoutIsOver;
import io.homeroom.marketplace.checkout.SubscriptionRefused;
import io.homeroom.platform.web.problem.ProblemMapping;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;

@Configuration(proxyBeanMethods = false)
class BoxProblems {

  @Bean
  ProblemMapping boxNotFound() {
    return ProblemMapping.of(
        BoxNotFound.class, HttpStatus.NOT_FOUND, "not-found", "There is no such box");
  }

  @Bean
  ProblemMapping notABox() {
    return ProblemMapping.of(
            NotABox.class,
            HttpStatus.UNPROCESSABLE_CONTENT,
            "not-a-box",
            "Only what is sent and costs money can be had each month")
        .atField("productId");
  }

  @Bean
  ProblemMapping boxPriceChanged() {
    return ProblemMapping.of(
            BoxPriceChanged.class,
            HttpStatus.CONFLICT,
            "price-changed",
            "It costs something else by now")
        .telling(BoxPriceChanged.class, "minor", BoxPriceChanged::minor);
  }

  @Bean
  ProblemMapping boxIsOver() {
    return ProblemMapping.of(
        CheckoutIsOver.class,
        HttpStatus.CONFLICT,
        "checkout-over",
        "It has ended, or the time to pay is over; begin anew");
  }

  @Bean
  ProblemMapping subscriptionRefused() {
    return ProblemMapping.of(
        SubscriptionRefused.class,
        HttpStatus.UNPROCESSABLE_CONTENT,
        "payment-refused",
        "This cannot be paid by card each month");
  }
}
