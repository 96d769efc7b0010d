package io.homeroom.marketplace.order.web;

import io.homeroom.marketplace.checkout.ProviderNotOffered;
import io.homeroom.marketplace.order.refunding.refusal.NotInOrder;
import io.homeroom.marketplace.order.refunding.refusal.PointsHaveEnded;
import io.homeroom.marketplace.order.refunding.refusal.RefundTooLate;
import io.homeroom.marketplace.order.refusal.OrderNotFound;
import io.homeroom.marketplace.order.refusal.OrderOutOfTurn;
import io.homeroom.platform.web.problem.ProblemMapping;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;

@Configuration(proxyBeanMethods = false)
class OrderProblems {

  @Bean
  ProblemMapping orderNotFound() {
    return ProblemMapping.of(
        OrderNotFound.class,
        HttpStatus.NOT_FOUND,
        "not-found",
        "There is no such order in your family");
  }

  @Bean
  ProblemMapping orderOutOfTurn() {
    return ProblemMapping.of(
        OrderOutOfTurn.class,
        HttpStatus.CONFLICT,
        "order-out-of-turn",
        "The order is no longer, or not yet, in a state for that");
  }

  @Bean
  ProblemMapping providerNotOffered() {
    return ProblemMapping.of(
            ProviderNotOffered.class,
            HttpStatus.UNPROCESSABLE_CONTENT,
            "provider-not-offered",
            "That cannot be paid by this provider; name another")
        .atField("provider");
  }

  @Bean
  ProblemMapping notInOrder() {
    return ProblemMapping.of(
            NotInOrder.class,
            HttpStatus.UNPROCESSABLE_CONTENT,
            "not-in-order",
            "A product is not one of the order's")
        .telling(NotInOrder.class, "productId", thrown -> thrown.product().value());
  }

  @Bean
  ProblemMapping refundTooLate() {
    return ProblemMapping.of(
        RefundTooLate.class,
        HttpStatus.UNPROCESSABLE_CONTENT,
        "refund-too-late",
        "The order was paid more than fourteen days ago");
  }

  @Bean
  ProblemMapping pointsHaveEnded() {
    return ProblemMapping.of(
        PointsHaveEnded.class,
        HttpStatus.UNPROCESSABLE_CONTENT,
        "points-have-ended",
        "The order was paid with points of a child that is of age now");
  }
}
