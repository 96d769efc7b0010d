package io.homeroom.payments.provider.stripe;

import com.stripe.net.RequestOptions;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Stripe's address and what it knows us by.
 *
 * @param webhookSecret by which it signs what it tells
 * @param patience how long one answer is waited for
 */
@ConfigurationProperties("homeroom.stripe")
record StripeSettings(
    String url, String apiKey, String webhookSecret, @DefaultValue("8s") Duration patience) {

  /** The same call again by that key has no further effect for a day. */
  RequestOptions once(String key) {
    return RequestOptions.builder().setApiKey(apiKey).setIdempotencyKey(key).build();
  }
}
