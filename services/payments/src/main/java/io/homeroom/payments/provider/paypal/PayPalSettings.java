package io.homeroom.payments.provider.paypal;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * PayPal's address and what it knows us by.
 *
 * @param webhookId which of our webhooks it signs what it tells for
 * @param certificates what the addresses of its certificates begin with
 * @param patience how long one answer is waited for
 */
@ConfigurationProperties("homeroom.paypal")
record PayPalSettings(
    String url,
    String clientId,
    String clientSecret,
    String webhookId,
    String certificates,
    @DefaultValue("8s") Duration patience) {}
