package io.homeroom.identity.device.web;

import io.homeroom.identity.device.DeviceNotFound;
import io.homeroom.platform.web.problem.ProblemMapping;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;

@Configuration(proxyBeanMethods = false)
class DeviceProblems {

  @Bean
  ProblemMapping deviceNotFound() {
    return ProblemMapping.of(
        DeviceNotFound.class, HttpStatus.NOT_FOUND, "not-found", "There is no such device");
  }
}
