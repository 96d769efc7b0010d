package io.homeroom.booking.calendar.web;

import io.homeroom.booking.calendar.hearing.NoSuchChannel;
import io.homeroom.booking.calendar.hearing.ReceivingNotifications;
import io.homeroom.platform.web.problem.ProblemMapping;
import io.homeroom.platform.web.security.PublicEndpoint;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;

@Configuration(proxyBeanMethods = false)
class CalendarAccess {

  @Bean
  PublicEndpoint notificationsOfGoogle() {
    return PublicEndpoint.of(HttpMethod.POST, ReceivingNotifications.PATH);
  }

  @Bean
  ProblemMapping noSuchChannel() {
    return ProblemMapping.of(
        NoSuchChannel.class, HttpStatus.NOT_FOUND, "not-found", "There is no such channel");
  }
}
