package io.homeroom.payments.provider.stripe;

import com.stripe.StripeClient;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class StripeConfiguration {
  private static final int CONNECT_MILLIS = 2_000;

  /** It repeats nothing by itself: who calls does, under the same key. */
  @Bean
  StripeClient stripeClient(StripeSettings settings) {
    return StripeClient.builder()
        .setApiKey(settings.apiKey())
        .setApiBase(settings.url())
        .setConnectTimeout(CONNECT_MILLIS)
        .setReadTimeout((int) settings.patience().toMillis())
        .setMaxNetworkRetries(0)
        .build();
  }

  @Bean
  StripeCalls stripeCalls(StripeClient client, Clock clock) {
    return new StripeCalls(client, clock);
  }

  @Bean
  StripeProvider stripeProvider(
      StripeCalls calls, StripeSettings settings, @Value("${homeroom.public-url}") String home) {
    return new StripeProvider(calls, settings, home);
  }

  @Bean
  StripeSubscriptions stripeSubscriptions(
      StripeCalls calls,
      StripeSettings settings,
      StripeProvider payments,
      @Value("${homeroom.public-url}") String home,
      Clock clock) {
    return new StripeSubscriptions(calls, settings, payments, home, clock);
  }

  @Bean
  StripeNotices stripeNotices(StripeSettings settings, Clock clock) {
    return new StripeNotices(settings, clock);
  }
}
