package io.homeroom.marketplace.order.web;

import io.homeroom.marketplace.order.placing.refusal.AlreadyOwned;
import io.homeroom.marketplace.order.placing.refusal.NotAllowed;
import io.homeroom.marketplace.order.placing.refusal.NotForPoints;
import io.homeroom.marketplace.order.placing.refusal.NotForSale;
import io.homeroom.marketplace.order.placing.refusal.NotPayableByCard;
import io.homeroom.marketplace.order.placing.refusal.OneIsEnough;
import io.homeroom.marketplace.order.placing.refusal.PriceChanged;
import io.homeroom.marketplace.order.placing.refusal.PriceInMoneyChanged;
import io.homeroom.marketplace.order.placing.refusal.TooManyOpenOrders;
import io.homeroom.platform.web.problem.ProblemMapping;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;

@Configuration(proxyBeanMethods = false)
class PlacingProblems {
  private static final String PRODUCT = "productId";

  @Bean
  ProblemMapping notForSale() {
    return ProblemMapping.of(
            NotForSale.class,
            HttpStatus.UNPROCESSABLE_CONTENT,
            "product-not-for-sale",
            "A product cannot be bought, or not any more")
        .telling(NotForSale.class, PRODUCT, thrown -> thrown.product().value());
  }

  @Bean
  ProblemMapping notForPoints() {
    return ProblemMapping.of(
            NotForPoints.class,
            HttpStatus.UNPROCESSABLE_CONTENT,
            "not-for-points",
            "A product cannot be had for points")
        .telling(NotForPoints.class, PRODUCT, thrown -> thrown.product().value());
  }

  @Bean
  ProblemMapping notPayableByCard() {
    return ProblemMapping.of(
            NotPayableByCard.class,
            HttpStatus.UNPROCESSABLE_CONTENT,
            "not-payable-by-card",
            "A product costs nothing, or is sold in another currency")
        .telling(NotPayableByCard.class, PRODUCT, thrown -> thrown.product().value());
  }

  @Bean
  ProblemMapping alreadyOwned() {
    return ProblemMapping.of(
            AlreadyOwned.class,
            HttpStatus.CONFLICT,
            "already-owned",
            "A digital product is yours already, or is being ordered")
        .telling(AlreadyOwned.class, PRODUCT, thrown -> thrown.product().value());
  }

  @Bean
  ProblemMapping oneIsEnough() {
    return ProblemMapping.of(
            OneIsEnough.class,
            HttpStatus.UNPROCESSABLE_CONTENT,
            "one-is-enough",
            "A digital product is ordered once")
        .telling(OneIsEnough.class, PRODUCT, thrown -> thrown.product().value());
  }

  @Bean
  ProblemMapping priceChanged() {
    return ProblemMapping.of(
            PriceChanged.class,
            HttpStatus.CONFLICT,
            "price-changed",
            "It costs something else by now")
        .telling(PriceChanged.class, "points", PriceChanged::points);
  }

  @Bean
  ProblemMapping priceInMoneyChanged() {
    return ProblemMapping.of(
            PriceInMoneyChanged.class,
            HttpStatus.CONFLICT,
            "price-changed",
            "It costs something else by now")
        .telling(PriceInMoneyChanged.class, "minor", PriceInMoneyChanged::minor);
  }

  @Bean
  ProblemMapping tooManyOpenOrders() {
    return ProblemMapping.of(
        TooManyOpenOrders.class,
        HttpStatus.UNPROCESSABLE_CONTENT,
        "too-many-open-orders",
        "Some of your orders have to be answered or paid first");
  }

  @Bean
  ProblemMapping notAllowed() {
    return ProblemMapping.of(
        NotAllowed.class,
        HttpStatus.UNPROCESSABLE_CONTENT,
        "not-allowed",
        "Your parents do not let you buy that");
  }
}
