package io.homeroom.marketplace.supplier.web;

import io.homeroom.marketplace.supplier.refusal.DecisionOutOfTurn;
import io.homeroom.marketplace.supplier.refusal.ShopAlreadyThere;
import io.homeroom.marketplace.supplier.refusal.ShopChangedMeanwhile;
import io.homeroom.marketplace.supplier.refusal.ShopNotFound;
import io.homeroom.marketplace.supplier.refusal.ShopNotOpen;
import io.homeroom.platform.web.problem.ProblemMapping;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;

@Configuration(proxyBeanMethods = false)
class ShopProblems {

  @Bean
  ProblemMapping shopNotFound() {
    return ProblemMapping.of(
        ShopNotFound.class, HttpStatus.NOT_FOUND, "not-found", "There is no such shop");
  }

  @Bean
  ProblemMapping shopAlreadyThere() {
    return ProblemMapping.of(
        ShopAlreadyThere.class,
        HttpStatus.CONFLICT,
        "shop-already-there",
        "You have a shop already");
  }

  @Bean
  ProblemMapping shopChangedMeanwhile() {
    return ProblemMapping.of(
        ShopChangedMeanwhile.class,
        HttpStatus.PRECONDITION_FAILED,
        "precondition-failed",
        "The shop has changed since you saw it");
  }

  @Bean
  ProblemMapping shopNotOpen() {
    return ProblemMapping.of(
        ShopNotOpen.class,
        HttpStatus.UNPROCESSABLE_CONTENT,
        "shop-not-open",
        "The shop is not open");
  }

  @Bean
  ProblemMapping decisionOutOfTurn() {
    return ProblemMapping.of(
        DecisionOutOfTurn.class,
        HttpStatus.CONFLICT,
        "decision-out-of-turn",
        "The shop is in no state for that");
  }
}
