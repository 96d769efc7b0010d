package io.homeroom.gateway.breaker;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When a route is given up, and for how long.
 *
 * @param failures how many in a row open the breaker
 * @param pause how long it stays open before one call may try
 */
@ConfigurationProperties("homeroom.gateway.breaker")
record BreakerSettings(@DefaultValue("3") int failures, @DefaultValue("30s") Duration pause) {}
