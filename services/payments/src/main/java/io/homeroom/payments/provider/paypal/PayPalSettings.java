package io.homeroom.payments.provider.paypal;

import java.time.Duration;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * PayPal's address and what it knows us by. Without a client id nobody pays by PayPal.
 *
 * @param webhookId which of our webhooks it signs what it tells for
 * @param certificates what the addresses of its certificates begin with
 * @param patience how long one answer is waited for
 */
@ConfigurationProperties("homeroom.paypal")
record PayPalSettings(
    String url,
    @DefaultValue("") String clientId,
    @DefaultValue("") String clientSecret,
    @DefaultValue("") String webhookId,
    String certificates,
    @DefaultValue("8s") Duration patience) {

  /** Half of it would take payments of which nobody is told. */
  void requireWhole() {
    if (Stream.of(url, clientId, clientSecret, webhookId, certificates).anyMatch(String::isBlank)) {
      throw new IllegalStateException(
          "PayPal needs a url, a client's id and secret, and a webhook");
    }
  }
}
