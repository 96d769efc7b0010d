package io.homeroom.platform.messaging.outbox;

import io.homeroom.platform.messaging.Outbox;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** The outbox of a service that has a Postgres database. */
@AutoConfiguration(
    afterName = {
      "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
      "org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration"
    })
@ConditionalOnClass({DataSource.class, JdbcClient.class})
@ConditionalOnBean(DataSource.class)
public class OutboxAutoConfiguration {
  private static final Duration LONGEST_SILENCE = Duration.ofMillis(250);

  @Bean
  Bell outboxBell() {
    return new Bell(LONGEST_SILENCE);
  }

  @Bean
  @ConditionalOnMissingBean(Outbox.class)
  JdbcOutbox outbox(
      DataSource dataSource,
      JsonMapper json,
      Bell bell,
      ObjectProvider<Clock> clock,
      ObjectProvider<TraceContext> trace,
      @Value("${spring.application.name}") String service) {
    var publisher =
        new JdbcOutbox.Publisher(
            "homeroom/" + service,
            clock.getIfAvailable(Clock::systemUTC),
            trace.getIfAvailable(() -> headers -> {}));
    return new JdbcOutbox(dataSource, json, publisher, bell);
  }

  @Bean
  HeldKeys heldKeys(DataSource dataSource) {
    return new HeldKeys(JdbcClient.create(dataSource));
  }

  @Bean
  OutboxMetrics outboxMetrics(DataSource dataSource) {
    return new OutboxMetrics(JdbcClient.create(dataSource));
  }

  @Configuration(proxyBeanMethods = false)
  @ConditionalOnClass(Tracer.class)
  static class Tracing {

    @Bean
    TraceContext traceContext(ObjectProvider<Tracer> tracers, ObjectProvider<Propagator> formats) {
      return headers -> {
        var tracer = tracers.getIfAvailable();
        var format = formats.getIfAvailable();
        var span = tracer == null ? null : tracer.currentSpan();
        if (span != null && format != null) {
          format.inject(
              span.context(), headers, (carrier, name, value) -> headers.put(name, value));
        }
      };
    }
  }

  @Configuration(proxyBeanMethods = false)
  @ConditionalOnClass(RestController.class)
  @ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
  static class Web {

    @Bean
    HeldKeysController heldKeysController(HeldKeys heldKeys) {
      return new HeldKeysController(heldKeys);
    }
  }
}
