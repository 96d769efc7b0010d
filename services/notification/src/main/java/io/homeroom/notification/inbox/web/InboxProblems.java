package io.homeroom.notification.inbox.web;

import io.homeroom.notification.inbox.NotificationNotFound;
import io.homeroom.platform.web.problem.ProblemMapping;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;

@Configuration(proxyBeanMethods = false)
class InboxProblems {

  @Bean
  ProblemMapping notificationNotFound() {
    return ProblemMapping.of(
        NotificationNotFound.class,
        HttpStatus.NOT_FOUND,
        "notification-not-found",
        "There is no such notification");
  }
}
