package io.homeroom.platform.web.client;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How patient calls between services are.
 *
 * @param retryDelay before the first repetition; it doubles with each further one
 * @param failures in a row that open the breaker
 * @param openFor how long an open breaker spares the other service
 */
@ConfigurationProperties("homeroom.client")
record ClientSettings(
    @DefaultValue("1s") Duration connectTimeout,
    @DefaultValue("3s") Duration readTimeout,
    @DefaultValue("3") int retries,
    @DefaultValue("1s") Duration retryDelay,
    @DefaultValue("3") int failures,
    @DefaultValue("30s") Duration openFor) {}
