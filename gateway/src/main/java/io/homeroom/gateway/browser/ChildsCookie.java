package io.homeroom.gateway.browser;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseCookie;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;

/**
 * Marks a browser in which a child has signed in, signed out since or not, until a grown-up of its
 * family does. Whoever else signs in leaves it: a child has more accounts than one. Lax, as it has
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

  /** Whether a child of that family is the one. */
  boolean isIn(ServerHttpRequest request, @Nullable String family) {
    return request.getCookies().getOrDefault(name, List.of()).stream()
        .anyMatch(mark -> mark.getValue().equals(family));
  }

  void set(ServerHttpResponse response, @Nullable String family) {
    response.addCookie(cookie(Objects.requireNonNullElse(family, "unknown"), LIFE));
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
