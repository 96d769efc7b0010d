package io.homeroom.gateway.breaker;

import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.micrometer.tagged.TaggedBulkheadMetrics;
import io.github.resilience4j.micrometer.tagged.TaggedCircuitBreakerMetrics;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ResilienceConfiguration {

  @Bean
  CircuitBreakerRegistry circuitBreakers() {
    return CircuitBreakerRegistry.ofDefaults();
  }

  @Bean
  BulkheadRegistry bulkheads() {
    return BulkheadRegistry.ofDefaults();
  }

  @Bean
  MeterBinder circuitBreakerMetrics(CircuitBreakerRegistry circuitBreakers) {
    return TaggedCircuitBreakerMetrics.ofCircuitBreakerRegistry(circuitBreakers);
  }

  @Bean
  MeterBinder bulkheadMetrics(BulkheadRegistry bulkheads) {
    return TaggedBulkheadMetrics.ofBulkheadRegistry(bulkheads);
  }
}
