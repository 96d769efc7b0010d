package io.homeroom.gateway.browser;

import java.net.URI;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseCookie;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;

/**
 * Marks a browser in which a child was the last to sign in, signed out since or not. Lax, as it has
 * to come along from a provider's page too. To plant it only makes signing in harder.
 */
@Component
public class ChildsCookie {
  private static final Duration LIFE = Duration.ofDays(45);

  private final String name;

  ChildsCookie(@Value("${homeroom.public-url}") URI publicUrl) {
    this.name = CookieName.of("homeroom-child", publicUrl).value();
  }

  public boolean isIn(ServerHttpRequest request) {
    return request.getCookies().containsKey(name);
  }

  void set(ServerHttpResponse response) {
    response.addCookie(cookie("1", LIFE));
  }

  void clear(ServerHttpResponse response) {
    response.addCookie(cookie("", Duration.ZERO));
  }

  private ResponseCookie cookie(String value, Duration life) {
    return ResponseCookie.from(name, value)
        .path("/")
        .httpOnly(true)
        .secure(true)
        .sameSite("Lax")
        .maxAge(life)
        .build();
  }
}
