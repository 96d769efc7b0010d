package io.homeroom.gateway.redis;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How patient the gateway is with Redis.
 *
 * @param pause how long Redis is left alone after failing
 */
@ConfigurationProperties("homeroom.gateway.redis")
record RedisSettings(@DefaultValue("1s") Duration pause) {}
