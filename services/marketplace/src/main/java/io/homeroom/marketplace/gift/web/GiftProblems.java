package io.homeroom.marketplace.gift.web;

import io.homeroom.marketplace.gift.ChildOwnsItAlready;
import io.homeroom.marketplace.gift.GiftAlreadyOpened;
import io.homeroom.marketplace.gift.GiftBeingOpened;
import io.homeroom.marketplace.gift.GiftNotFound;
import io.homeroom.marketplace.gift.giving.ProductNotForPoints;
import io.homeroom.marketplace.gift.giving.ProductNotOffered;
import io.homeroom.marketplace.gift.giving.ThresholdBelowPrice;
import io.homeroom.marketplace.gift.giving.TooManyGifts;
import io.homeroom.marketplace.gift.opening.GiftNotAvailable;
import io.homeroom.marketplace.gift.withdrawing.NoOpenedParcel;
import io.homeroom.marketplace.gift.withdrawing.NobodyToRepay;
import io.homeroom.platform.web.problem.ProblemMapping;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;

@Configuration(proxyBeanMethods = false)
class GiftProblems {

  @Bean
  ProblemMapping giftNotFound() {
    return ProblemMapping.of(
        GiftNotFound.class, HttpStatus.NOT_FOUND, "not-found", "There is no such gift");
  }

  @Bean
  ProblemMapping giftAlreadyOpened() {
    return ProblemMapping.of(
        GiftAlreadyOpened.class,
        HttpStatus.CONFLICT,
        "gift-already-opened",
        "The gift has been opened");
  }

  @Bean
  ProblemMapping giftBeingOpened() {
    return ProblemMapping.of(
        GiftBeingOpened.class,
        HttpStatus.CONFLICT,
        "gift-being-opened",
        "The gift is being opened at this moment");
  }

  @Bean
  ProblemMapping noOpenedParcel() {
    return ProblemMapping.of(
        NoOpenedParcel.class,
        HttpStatus.UNPROCESSABLE_CONTENT,
        "no-opened-parcel",
        "Only what was opened, and had to be sent, comes back");
  }

  @Bean
  ProblemMapping nobodyToRepay() {
    return ProblemMapping.of(
        NobodyToRepay.class,
        HttpStatus.UNPROCESSABLE_CONTENT,
        "points-have-ended",
        "The child that opened it has gone, and its points with it");
  }

  @Bean
  ProblemMapping childOwnsItAlready() {
    return ProblemMapping.of(
            ChildOwnsItAlready.class,
            HttpStatus.CONFLICT,
            "already-owned",
            "What is to be in the gift is digital, and the child's already")
        .telling(ChildOwnsItAlready.class, "productId", thrown -> thrown.product().value());
  }

  @Bean
  ProblemMapping giftNotAvailable() {
    return ProblemMapping.of(
        GiftNotAvailable.class,
        HttpStatus.UNPROCESSABLE_CONTENT,
        "gift-not-available",
        "What is in the gift cannot be had at this moment");
  }

  @Bean
  ProblemMapping productNotOffered() {
    return ProblemMapping.of(
            ProductNotOffered.class,
            HttpStatus.UNPROCESSABLE_CONTENT,
            "product-not-offered",
            "Nobody offers this product now")
        .atField("productId");
  }

  @Bean
  ProblemMapping productNotForPoints() {
    return ProblemMapping.of(
            ProductNotForPoints.class,
            HttpStatus.UNPROCESSABLE_CONTENT,
            "product-not-for-points",
            "This product is sold for money only")
        .atField("productId");
  }

  @Bean
  ProblemMapping thresholdBelowPrice() {
    return ProblemMapping.of(
            ThresholdBelowPrice.class,
            HttpStatus.UNPROCESSABLE_CONTENT,
            "threshold-below-price",
            "The threshold is below what the product costs")
        .atField("threshold")
        .telling(ThresholdBelowPrice.class, "threshold", ThresholdBelowPrice::threshold)
        .telling(ThresholdBelowPrice.class, "price", ThresholdBelowPrice::price);
  }

  @Bean
  ProblemMapping tooManyGifts() {
    return ProblemMapping.of(
        TooManyGifts.class,
        HttpStatus.UNPROCESSABLE_CONTENT,
        "too-many-gifts",
        "As many gifts wait for the child as may");
  }
}
