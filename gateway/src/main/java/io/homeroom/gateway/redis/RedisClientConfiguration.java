package io.homeroom.gateway.redis;

import io.lettuce.core.ClientOptions.DisconnectedBehavior;
import org.springframework.boot.data.redis.autoconfigure.LettuceClientOptionsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RedisClientConfiguration {

  /** Without it commands queue up for a Redis that is gone, and run when it is back. */
  @Bean
  LettuceClientOptionsBuilderCustomizer refusesWhileDisconnected() {
    return options ->
        options.disconnectedBehavior(DisconnectedBehavior.REJECT_COMMANDS).requestQueueSize(10_000);
  }
}
