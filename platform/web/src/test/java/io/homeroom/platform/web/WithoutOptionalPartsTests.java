package io.homeroom.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.platform.web.client.InternalClients;
import io.homeroom.platform.web.idempotency.Idempotent;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

class WithoutOptionalPartsTests {
  private final WebApplicationContextRunner service =
      new WebApplicationContextRunner()
          .withInitializer(
              context ->
                  context.getBeanFactory().setConversionService(new ApplicationConversionService()))
          .withPropertyValues(
              "spring.security.oauth2.resourceserver.jwt.issuer-uri=http://127.0.0.1:1",
              "spring.autoconfigure.exclude="
                  + "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration");

  @Configuration(proxyBeanMethods = false)
  @EnableAutoConfiguration
  static class Plain {}

  @RestController
  @EnableAutoConfiguration
  static class NeedingKeys {
    @Idempotent
    @PostMapping("/api/things")
    void make() {}
  }

  @Test
  void startsWithoutDatabaseAndClients() {
    service
        .withUserConfiguration(Plain.class)
        .withPropertyValues("homeroom.oauth.client-id=sample")
        .withClassLoader(
            new FilteredClassLoader(
                "org.springframework.jdbc",
                "org.springframework.dao",
                "org.springframework.orm",
                "org.springframework.transaction",
                "org.springframework.data",
                "jakarta.persistence",
                "org.flywaydb",
                "org.aspectj",
                "org.springframework.security.oauth2.client",
                "io.github.resilience4j"))
        .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(InternalClients.class));
  }

  @Test
  void refusesToStartWithKeysThatWouldNotCount() {
    service
        .withUserConfiguration(NeedingKeys.class)
        .run(
            context ->
                assertThat(context).getFailure().hasMessageContaining("homeroom.idempotency.key"));
  }
}
