package io.homeroom.platform.web.time;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Reads times of addresses and of bodies in one way. */
@AutoConfiguration
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
final class TimeAutoConfiguration {

  @Bean
  TimesInBodies timesInBodies() {
    return new TimesInBodies();
  }

  @Bean
  WebMvcConfigurer timesInAddresses() {
    return new WebMvcConfigurer() {
      @Override
      public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(String.class, Instant.class, WrittenTimes::instant);
        registry.addConverter(String.class, LocalDate.class, WrittenTimes::date);
      }
    };
  }
}
