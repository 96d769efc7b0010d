package io.homeroom.marketplace.seed;

import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Before the service says that it is ready. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("homeroom.catalogue.seed")
class SeedingAtStart {

  @Bean
  ApplicationRunner seedingRunner(SeedingCatalogue seeding) {
    return _ -> seeding.seed();
  }
}
