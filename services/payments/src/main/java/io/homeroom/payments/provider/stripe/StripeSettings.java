package io.homeroom.payments.provider.stripe;

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
    String url, String apiKey, String webhookSecret, @DefaultValue("8s") Duration patience) {}
