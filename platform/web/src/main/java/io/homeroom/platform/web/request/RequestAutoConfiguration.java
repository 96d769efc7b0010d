package io.homeroom.platform.web.request;

import io.micrometer.tracing.Tracer;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import java.util.EnumSet;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.format.FormatterRegistry;
import org.springframework.util.unit.DataSize;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the filters in their order. */
@AutoConfiguration(
    afterName =
        "org.springframework.boot.micrometer.tracing.opentelemetry.autoconfigure.OpenTelemetryTracingAutoConfiguration")
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
final class RequestAutoConfiguration {

  @Bean
  FilterRegistrationBean<RequestIdFilter> requestIdFilter() {
    return registered(new RequestIdFilter(), FilterOrder.REQUEST_ID);
  }

  @Bean
  @ConditionalOnBean(Tracer.class)
  FilterRegistrationBean<TraceIdFilter> traceIdFilter(Tracer tracer) {
    return registered(new TraceIdFilter(tracer), FilterOrder.TRACE_ID);
  }

  @Bean
  FilterRegistrationBean<AccessLogFilter> accessLogFilter() {
    return registered(new AccessLogFilter(), FilterOrder.ACCESS_LOG);
  }

  @Bean
  FilterRegistrationBean<BodyLimitFilter> bodyLimitFilter(
      @Value("${homeroom.web.max-body-size:1MB}") DataSize limit) {
    return registered(new BodyLimitFilter(limit.toBytes()), FilterOrder.BODY_LIMIT);
  }

  @Bean
  JsonCharset jsonCharset() {
    return new JsonCharset();
  }

  @Bean
  WebMvcConfigurer enumParameters() {
    return new WebMvcConfigurer() {
      @Override
      public void addFormatters(FormatterRegistry registry) {
        registry.addConverterFactory(new EnumParameters());
      }
    };
  }

  private static <F extends Filter> FilterRegistrationBean<F> registered(F filter, int order) {
    var registration = new FilterRegistrationBean<>(filter);
    registration.setOrder(order);
    registration.setDispatcherTypes(EnumSet.allOf(DispatcherType.class));
    return registration;
  }
}
