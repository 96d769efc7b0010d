package io.homeroom.platform.web.defaults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.ResourcePropertySource;

/**
 * Puts the platform's settings below all others, so that any service and any person can override.
 */
final class PlatformDefaults implements EnvironmentPostProcessor, Ordered {
  private static final String SETTINGS = "io/homeroom/platform/web/defaults.properties";

  @Override
  public void postProcessEnvironment(
      ConfigurableEnvironment environment, SpringApplication application) {
    var sources = environment.getPropertySources();
    if ("json".equals(environment.getProperty("homeroom.logging"))) {
      sources.addLast(
          new MapPropertySource(
              "homeroom json logging", Map.of("logging.structured.format.console", "logstash")));
    }
    try {
      sources.addLast(
          new ResourcePropertySource("homeroom defaults", new ClassPathResource(SETTINGS)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public int getOrder() {
    return Ordered.LOWEST_PRECEDENCE;
  }
}
