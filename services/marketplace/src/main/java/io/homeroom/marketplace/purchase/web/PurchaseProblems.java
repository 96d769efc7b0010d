package io.homeroom.marketplace.purchase.web;

import io.homeroom.marketplace.purchase.AlreadyUsed;
import io.homeroom.marketplace.purchase.NotInLibrary;
import io.homeroom.platform.web.problem.ProblemMapping;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;

@Configuration(proxyBeanMethods = false)
class PurchaseProblems {

  @Bean
  ProblemMapping notInLibrary() {
    return ProblemMapping.of(
        NotInLibrary.class, HttpStatus.NOT_FOUND, "not-found", "It is not in your library");
  }

  @Bean
  ProblemMapping alreadyUsed() {
    return ProblemMapping.of(
        AlreadyUsed.class,
        HttpStatus.UNPROCESSABLE_CONTENT,
        "already-used",
        "Something has been opened, or is on its way");
  }
}
