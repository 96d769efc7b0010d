package io.homeroom.gateway.health;

import io.homeroom.gateway.redis.Redis;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

@Component
class RedisProbe implements Probe {

  private final Redis redis;

  RedisProbe(Redis redis) {
    this.redis = redis;
  }

  @Override
  public String part() {
    return "redis";
  }

  @Override
  public boolean essential() {
    return false;
  }

  @Override
  public Mono<State> look() {
    return redis.ask(template -> template.hasKey("health")).thenReturn(State.UP);
  }
}
