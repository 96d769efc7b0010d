package io.homeroom.progress.directory.web;

import io.homeroom.platform.web.problem.ProblemMapping;
import io.homeroom.progress.directory.ChildNotFound;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;

@Configuration(proxyBeanMethods = false)
class DirectoryProblems {

  @Bean
  ProblemMapping childNotFound() {
    return ProblemMapping.of(
        ChildNotFound.class,
        HttpStatus.NOT_FOUND,
        "not-found",
        "There is no such child in your family");
  }
}
