package io.homeroom.payments.subscription.web;

import io.homeroom.payments.provider.ProviderAway;
import io.homeroom.payments.provider.ProviderRefused;
import io.homeroom.payments.subscription.plan.PlanNotFound;
import io.homeroom.payments.subscription.product.OnlyProductsPause;
import io.homeroom.payments.subscription.product.ProductHasNoPlan;
import io.homeroom.payments.subscription.product.ReferenceTaken;
import io.homeroom.payments.subscription.product.SoldNoMore;
import io.homeroom.payments.subscription.refusal.AlreadySubscribed;
import io.homeroom.payments.subscription.refusal.CancellationPending;
import io.homeroom.payments.subscription.refusal.NotSubscribed;
import io.homeroom.payments.subscription.refusal.PaidByAnother;
import io.homeroom.payments.subscription.refusal.SubscriptionNotFound;
import io.homeroom.payments.subscription.refusal.SubscriptionOver;
import io.homeroom.platform.web.problem.ProblemMapping;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;

@Configuration(proxyBeanMethods = false)
class SubscriptionProblems {
  private static final Duration SHORTLY = Duration.ofSeconds(30);

  @Bean
  ProblemMapping planNotFound() {
    return ProblemMapping.of(
            PlanNotFound.class,
            HttpStatus.UNPROCESSABLE_CONTENT,
            "plan-unknown",
            "There is no plan of that name")
        .atField("plan");
  }

  @Bean
  ProblemMapping subscriptionNotFound() {
    return ProblemMapping.of(
        SubscriptionNotFound.class,
        HttpStatus.NOT_FOUND,
        "not-found",
        "There is no such subscription");
  }

  @Bean
  ProblemMapping alreadySubscribed() {
    return ProblemMapping.of(
        AlreadySubscribed.class,
        HttpStatus.CONFLICT,
        "already-subscribed",
        "The family has a subscription already");
  }

  @Bean
  ProblemMapping notSubscribed() {
    return ProblemMapping.of(
        NotSubscribed.class,
        HttpStatus.CONFLICT,
        "not-subscribed",
        "Who asks has paid for no subscription yet");
  }

  @Bean
  ProblemMapping paidByAnother() {
    return ProblemMapping.of(
        PaidByAnother.class,
        HttpStatus.CONFLICT,
        "paid-by-another",
        "Somebody else pays for it, and alone decides what is charged");
  }

  @Bean
  ProblemMapping subscriptionOver() {
    return ProblemMapping.of(
        SubscriptionOver.class,
        HttpStatus.CONFLICT,
        "subscription-over",
        "The subscription has ended, or not begun");
  }

  @Bean
  ProblemMapping cancellationPending() {
    return ProblemMapping.of(
        CancellationPending.class,
        HttpStatus.CONFLICT,
        "cancellation-pending",
        "It has been cancelled; take that back first");
  }

  @Bean
  ProblemMapping onlyProductsPause() {
    return ProblemMapping.of(
        OnlyProductsPause.class,
        HttpStatus.UNPROCESSABLE_CONTENT,
        "only-products-pause",
        "A plan is not paused; it can be cancelled");
  }

  @Bean
  ProblemMapping soldNoMore() {
    return ProblemMapping.of(
        SoldNoMore.class, HttpStatus.CONFLICT, "sold-no-more", "It is sold no more, and ends");
  }

  @Bean
  ProblemMapping productHasNoPlan() {
    return ProblemMapping.of(
        ProductHasNoPlan.class,
        HttpStatus.UNPROCESSABLE_CONTENT,
        "product-has-no-plan",
        "There is no other plan of what is subscribed to");
  }

  @Bean
  ProblemMapping subscribedReferenceTaken() {
    return ProblemMapping.of(
        ReferenceTaken.class,
        HttpStatus.CONFLICT,
        "reference-taken",
        "Something else is subscribed to by that name");
  }

  @Bean
  ProblemMapping providerRefused() {
    return ProblemMapping.of(
        ProviderRefused.class,
        HttpStatus.UNPROCESSABLE_CONTENT,
        "provider-refused",
        "The provider of payments does not do that");
  }

  @Bean
  ProblemMapping providerAway() {
    return ProblemMapping.of(
            ProviderAway.class,
            HttpStatus.SERVICE_UNAVAILABLE,
            "service-unavailable",
            "The service cannot answer for a moment")
        .onlyInPart()
        .retriedAfter(SHORTLY);
  }
}
