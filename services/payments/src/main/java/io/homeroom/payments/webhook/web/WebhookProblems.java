package io.homeroom.payments.webhook.web;

import io.homeroom.payments.provider.NotSigned;
import io.homeroom.platform.web.problem.ProblemMapping;
import io.homeroom.platform.web.security.PublicEndpoint;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;

@Configuration(proxyBeanMethods = false)
class WebhookProblems {

  @Bean
  PublicEndpoint stripeWebhook() {
    return PublicEndpoint.of(HttpMethod.POST, "/api/webhooks/stripe");
  }

  @Bean
  PublicEndpoint payPalWebhook() {
    return PublicEndpoint.of(HttpMethod.POST, "/api/webhooks/paypal");
  }

  @Bean
  ProblemMapping notSigned() {
    return ProblemMapping.of(
        NotSigned.class,
        HttpStatus.BAD_REQUEST,
        "signature-invalid",
        "It is not signed by who it should come from, or not now");
  }
}
