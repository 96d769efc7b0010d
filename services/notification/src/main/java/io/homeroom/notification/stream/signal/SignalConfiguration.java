package io.homeroom.notification.stream.signal;

import io.lettuce.core.ClientOptions.DisconnectedBehavior;
import io.lettuce.core.resource.Delay;
import java.time.Duration;
import org.springframework.boot.data.redis.autoconfigure.ClientResourcesBuilderCustomizer;
import org.springframework.boot.data.redis.autoconfigure.LettuceClientOptionsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How Redis is spoken to: failing at once while it is away, back soon after it is. */
@Configuration(proxyBeanMethods = false)
class SignalConfiguration {

  @Bean
  LettuceClientOptionsBuilderCustomizer failAtOnce() {
    return options -> options.disconnectedBehavior(DisconnectedBehavior.REJECT_COMMANDS);
  }

  @Bean
  ClientResourcesBuilderCustomizer reconnectSoon() {
    return resources -> resources.reconnectDelay(Delay.constant(Duration.ofMillis(500)));
  }
}
