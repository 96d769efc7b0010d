package io.homeroom.booking.payment.web;

import io.homeroom.booking.payment.CheckoutIsOver;
import io.homeroom.booking.payment.PaymentRefused;
import io.homeroom.booking.payment.ProviderNotOffered;
import io.homeroom.platform.web.problem.ProblemMapping;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;

@Configuration(proxyBeanMethods = false)
class PaymentProblems {

  @Bean
  ProblemMapping checkoutIsOver() {
    return ProblemMapping.of(
        CheckoutIsOver.class,
        HttpStatus.CONFLICT,
        "checkout-over",
        "The time to pay is over; begin anew");
  }

  @Bean
  ProblemMapping providerNotOffered() {
    return ProblemMapping.of(
            ProviderNotOffered.class,
            HttpStatus.UNPROCESSABLE_CONTENT,
            "provider-not-offered",
            "Nobody can pay by that provider; choose another")
        .atField("provider");
  }

  @Bean
  ProblemMapping paymentRefused() {
    return ProblemMapping.of(
        PaymentRefused.class,
        HttpStatus.UNPROCESSABLE_CONTENT,
        "payment-refused",
        "This cannot be paid by card");
  }
}
