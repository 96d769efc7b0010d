package io.homeroom.booking.credit.web;

import io.homeroom.booking.credit.NotEnoughCredits;
import io.homeroom.booking.credit.PackageNotFound;
import io.homeroom.platform.web.problem.ProblemMapping;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;

@Configuration(proxyBeanMethods = false)
class CreditProblems {

  @Bean
  ProblemMapping packageNotFound() {
    return ProblemMapping.of(
        PackageNotFound.class,
        HttpStatus.NOT_FOUND,
        "not-found",
        "There is no such package to be had");
  }

  @Bean
  ProblemMapping packageTooCheap() {
    return ProblemMapping.of(
            PackageTooCheap.class,
            HttpStatus.BAD_REQUEST,
            "invalid-request",
            "The request is invalid")
        .detailedBy(PackageTooCheap.class, thrown -> "is %d and more".formatted(thrown.least()))
        .atField("minor");
  }

  @Bean
  ProblemMapping notEnoughCredits() {
    return ProblemMapping.of(
        NotEnoughCredits.class,
        HttpStatus.UNPROCESSABLE_CONTENT,
        "not-enough-credits",
        "Your family has not as many credits for this course");
  }
}
