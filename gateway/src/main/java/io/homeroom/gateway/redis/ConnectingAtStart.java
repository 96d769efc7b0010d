package io.homeroom.gateway.redis;

import java.time.Duration;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** Gives Redis a moment before the gateway calls itself ready, and goes on without it. */
@Component
class ConnectingAtStart implements ApplicationRunner {

  private static final Duration MOMENT = Duration.ofSeconds(3);

  private final Redis redis;

  ConnectingAtStart(Redis redis) {
    this.redis = redis;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    redis.connect().cache().timeout(MOMENT).onErrorComplete().block();
  }
}
