package io.homeroom.platform.web.tracing;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import zipkin2.reporter.BytesMessageSender;
import zipkin2.reporter.Encoding;
import zipkin2.reporter.urlconnection.URLConnectionSender;

/**
 * Gives Boot's exporter of spans what it needs, under the name of the setting that Boot's own
 * module for Zipkin would use. Without an address nothing is exported.
 */
@AutoConfiguration(
    beforeName =
        "org.springframework.boot.micrometer.tracing.opentelemetry.autoconfigure.zipkin.ZipkinWithOpenTelemetryTracingAutoConfiguration")
@ConditionalOnProperty("management.tracing.export.zipkin.endpoint")
final class ZipkinAutoConfiguration {

  @Bean
  Encoding zipkinEncoding() {
    return Encoding.JSON;
  }

  @Bean
  BytesMessageSender zipkinSender(
      @Value("${management.tracing.export.zipkin.endpoint}") String endpoint) {
    return URLConnectionSender.newBuilder().endpoint(endpoint).compressionEnabled(false).build();
  }
}
