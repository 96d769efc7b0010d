package io.homeroom.identity.letter.web;

import io.homeroom.identity.letter.LetterNotFound;
import io.homeroom.identity.letter.LinkOutdated;
import io.homeroom.identity.letter.LinkUnknown;
import io.homeroom.platform.web.problem.ProblemMapping;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;

@Configuration(proxyBeanMethods = false)
class LinkProblems {

  @Bean
  ProblemMapping linkUnknown() {
    return ProblemMapping.of(
        LinkUnknown.class, HttpStatus.NOT_FOUND, "link-unknown", "There is no such link");
  }

  @Bean
  ProblemMapping linkOutdated() {
    return ProblemMapping.of(
            LinkOutdated.class,
            HttpStatus.GONE,
            "link-outdated",
            "The link was used before, has expired, or a newer one was sent")
        .detailedBy(LinkOutdated.class, LinkOutdated::getMessage);
  }

  @Bean
  ProblemMapping letterNotFound() {
    return ProblemMapping.of(
        LetterNotFound.class, HttpStatus.NOT_FOUND, "not-found", "There is no such letter");
  }
}
