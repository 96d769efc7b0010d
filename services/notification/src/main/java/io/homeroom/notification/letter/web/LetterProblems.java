package io.homeroom.notification.letter.web;

import io.homeroom.notification.letter.LetterNotFound;
import io.homeroom.notification.letter.delivery.LetterHasNotFailed;
import io.homeroom.platform.web.problem.ProblemMapping;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;

@Configuration(proxyBeanMethods = false)
class LetterProblems {

  @Bean
  ProblemMapping letterNotFound() {
    return ProblemMapping.of(
        LetterNotFound.class, HttpStatus.NOT_FOUND, "letter-not-found", "There is no such letter");
  }

  @Bean
  ProblemMapping letterHasNotFailed() {
    return ProblemMapping.of(
        LetterHasNotFailed.class,
        HttpStatus.CONFLICT,
        "letter-has-not-failed",
        "Only a failed letter can be sent again");
  }
}
