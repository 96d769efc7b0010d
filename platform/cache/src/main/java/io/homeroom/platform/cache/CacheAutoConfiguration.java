package io.homeroom.platform.cache;

import io.lettuce.core.ClientOptions.DisconnectedBehavior;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.data.redis.autoconfigure.DataRedisAutoConfiguration;
import org.springframework.boot.data.redis.autoconfigure.LettuceClientOptionsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.data.redis.core.StringRedisTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Keeps in Redis what services read often. */
@AutoConfiguration(after = DataRedisAutoConfiguration.class)
@EnableConfigurationProperties(CacheSettings.class)
final class CacheAutoConfiguration {

  @Bean
  Caches caches(
      StringRedisTemplate redis, JsonMapper json, MeterRegistry meters, CacheSettings settings) {
    return new Caches(redis, json, meters, settings);
  }

  /** Without it commands queue up for a Redis that is gone, and run when it is back. */
  @Bean
  LettuceClientOptionsBuilderCustomizer refusesWhileDisconnected() {
    return options -> options.disconnectedBehavior(DisconnectedBehavior.REJECT_COMMANDS);
  }
}
