package io.homeroom.gateway.tracing;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import zipkin2.reporter.BytesMessageSender;
import zipkin2.reporter.Encoding;
import zipkin2.reporter.urlconnection.URLConnectionSender;

/** By hand, because Boot's own module for Zipkin is not published for this version. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("management.tracing.export.zipkin.endpoint")
class ZipkinConfiguration {

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
