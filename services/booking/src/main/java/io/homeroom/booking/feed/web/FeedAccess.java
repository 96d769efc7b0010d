package io.homeroom.booking.feed.web;

import io.homeroom.booking.feed.FeedNotFound;
import io.homeroom.platform.web.problem.ProblemMapping;
import io.homeroom.platform.web.security.PublicEndpoint;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;

@Configuration(proxyBeanMethods = false)
class FeedAccess {

  @Bean
  PublicEndpoint readingFeeds() {
    return PublicEndpoint.of(HttpMethod.GET, FeedController.PATH);
  }

  @Bean
  ProblemMapping feedNotFound() {
    return ProblemMapping.of(
        FeedNotFound.class, HttpStatus.NOT_FOUND, "not-found", "There is no such feed");
  }
}
