package io.homeroom.marketplace.picture.web;

import io.homeroom.marketplace.picture.PictureNotFound;
import io.homeroom.platform.web.problem.ProblemMapping;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;

@Configuration(proxyBeanMethods = false)
class PictureProblems {

  @Bean
  ProblemMapping pictureNotFound() {
    return ProblemMapping.of(
        PictureNotFound.class, HttpStatus.NOT_FOUND, "not-found", "There is no such picture");
  }
}
