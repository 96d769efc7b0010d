package io.homeroom.gateway.codeflow;

import io.homeroom.gateway.browser.Seal;
import io.homeroom.gateway.redis.Redis;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps something for a browser for some minutes, sealed in Redis. The browser holds a cookie of
 * which Redis knows the hash.
 */
final class Keeping<T> {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Class<T> type;
  private final ShortCookie cookie;
  private final Redis redis;
  private final Seal seal;

  Keeping(Class<T> type, ShortCookie cookie, Redis redis, Seal seal) {
    this.type = type;
    this.cookie = cookie;
    this.redis = redis;
    this.seal = seal;
  }

  Mono<Void> keep(ServerWebExchange exchange, T thing) {
    var id = RandomText.next();
    var key = key(id);
    var text = seal.close(JSON.writeValueAsString(thing), key);
    return redis
        .ask(template -> template.opsForValue().set(key, text, cookie.life()))
        .doOnSuccess(_ -> cookie.set(exchange.getResponse(), id))
        .then();
  }

  /** Leaves it where it is. */
  Mono<T> find(ServerHttpRequest request) {
    return Mono.justOrEmpty(cookie.in(request).map(this::key))
        .flatMap(
            key ->
                redis
                    .ask(template -> template.opsForValue().get(key))
                    .flatMap(text -> open(text, key)));
  }

  /** Of all that take it, one gets it. */
  Mono<T> take(ServerWebExchange exchange) {
    var held = cookie.in(exchange.getRequest());
    held.ifPresent(_ -> cookie.clear(exchange.getResponse()));
    return Mono.justOrEmpty(held.map(this::key))
        .flatMap(
            key ->
                redis
                    .ask(template -> template.opsForValue().getAndDelete(key))
                    .flatMap(text -> open(text, key)));
  }

  private Mono<T> open(String text, String key) {
    return Mono.justOrEmpty(seal.open(text, key)).map(json -> JSON.readValue(json, type));
  }

  private String key(String id) {
    return "%s:{%s}".formatted(cookie.name().value(), RandomText.hashOf(id));
  }
}
