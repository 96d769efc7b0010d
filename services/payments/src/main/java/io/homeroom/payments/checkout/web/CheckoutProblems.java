package io.homeroom.payments.checkout.web;

import io.homeroom.payments.checkout.CheckoutNotFound;
import io.homeroom.payments.checkout.refusal.AmountTooSmall;
import io.homeroom.payments.checkout.refusal.CheckoutMustEndWithinADay;
import io.homeroom.payments.checkout.refusal.CurrencyNotTaken;
import io.homeroom.payments.checkout.refusal.ReferenceTaken;
import io.homeroom.payments.provider.ProviderNotOffered;
import io.homeroom.platform.web.problem.ProblemMapping;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;

@Configuration(proxyBeanMethods = false)
class CheckoutProblems {

  @Bean
  ProblemMapping referenceTaken() {
    return ProblemMapping.of(
        ReferenceTaken.class,
        HttpStatus.CONFLICT,
        "reference-taken",
        "Something else is to be paid by that name");
  }

  @Bean
  ProblemMapping checkoutNotFound() {
    return ProblemMapping.of(
        CheckoutNotFound.class,
        HttpStatus.NOT_FOUND,
        "not-found",
        "Nothing is to be paid by that name");
  }

  @Bean
  ProblemMapping amountTooSmall() {
    return ProblemMapping.of(
            AmountTooSmall.class,
            HttpStatus.UNPROCESSABLE_CONTENT,
            "amount-too-small",
            "As little cannot be paid")
        .atField("lines");
  }

  @Bean
  ProblemMapping providerNotOffered() {
    return ProblemMapping.of(
            ProviderNotOffered.class,
            HttpStatus.UNPROCESSABLE_CONTENT,
            "provider-not-offered",
            "Nobody can pay by that provider here")
        .atField("provider");
  }

  @Bean
  ProblemMapping currencyNotTaken() {
    return ProblemMapping.of(
            CurrencyNotTaken.class,
            HttpStatus.UNPROCESSABLE_CONTENT,
            "currency-not-taken",
            "The provider takes no payments in that currency")
        .atField("currency");
  }

  @Bean
  ProblemMapping checkoutTooLong() {
    return ProblemMapping.of(
        CheckoutMustEndWithinADay.class,
        HttpStatus.UNPROCESSABLE_CONTENT,
        "checkout-too-long",
        "A checkout ends within 23 hours");
  }
}
