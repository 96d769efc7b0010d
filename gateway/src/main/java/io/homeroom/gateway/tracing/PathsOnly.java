package io.homeroom.gateway.tracing;

import io.micrometer.common.KeyValue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.function.client.ClientRequestObservationContext;
import org.springframework.web.reactive.function.client.ClientRequestObservationConvention;
import org.springframework.web.reactive.function.client.DefaultClientRequestObservationConvention;

/**
 * Traces tell paths and never queries, since the links in letters carry their tokens there. The
 * server's own observation does so by itself.
 */
@Configuration(proxyBeanMethods = false)
class PathsOnly {

  @Bean
  ClientRequestObservationConvention pathsOfOwnCalls() {
    return new DefaultClientRequestObservationConvention() {

      @Override
      protected KeyValue httpUrl(ClientRequestObservationContext context) {
        var request = context.getRequest();
        return request == null
            ? super.httpUrl(context)
            : KeyValue.of("http.url", request.url().getRawPath());
      }
    };
  }
}
