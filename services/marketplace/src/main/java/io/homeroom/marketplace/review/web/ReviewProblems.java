package io.homeroom.marketplace.review.web;

import io.homeroom.marketplace.review.OnlyBuyersReview;
import io.homeroom.marketplace.review.ReviewHidden;
import io.homeroom.marketplace.review.ReviewNotFound;
import io.homeroom.platform.web.problem.ProblemMapping;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;

@Configuration(proxyBeanMethods = false)
class ReviewProblems {

  @Bean
  ProblemMapping reviewNotFound() {
    return ProblemMapping.of(
        ReviewNotFound.class, HttpStatus.NOT_FOUND, "not-found", "There is no such review");
  }

  @Bean
  ProblemMapping onlyBuyersReview() {
    return ProblemMapping.of(
        OnlyBuyersReview.class,
        HttpStatus.UNPROCESSABLE_CONTENT,
        "only-buyers-review",
        "Only who has bought a product can review it");
  }

  @Bean
  ProblemMapping reviewHidden() {
    return ProblemMapping.of(
        ReviewHidden.class,
        HttpStatus.CONFLICT,
        "review-hidden",
        "A moderator has hidden the review");
  }
}
