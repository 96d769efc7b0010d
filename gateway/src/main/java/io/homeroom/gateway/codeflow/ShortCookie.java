package io.homeroom.gateway.codeflow;

import io.homeroom.gateway.browser.CookieName;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpCookie;
import org.springframework.http.ResponseCookie;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;

/**
 * A cookie for some minutes, which stands for something kept here.
 *
 * @param sameSite {@code Lax} if the browser has to bring it from a provider's page
 */
record ShortCookie(CookieName name, String sameSite, Duration life) {

  /** Nothing if there is none, or several: then somebody has planted one. */
  Optional<String> in(ServerHttpRequest request) {
    var values =
        request.getCookies().getOrDefault(name.value(), List.of()).stream()
            .map(HttpCookie::getValue)
            .filter(RandomText::isOne)
            .toList();
    return values.size() == 1 ? Optional.of(values.getFirst()) : Optional.empty();
  }

  void set(ServerHttpResponse response, String value) {
    response.addCookie(cookie(value, life));
  }

  void clear(ServerHttpResponse response) {
    response.addCookie(cookie("", Duration.ZERO));
  }

  private ResponseCookie cookie(String value, Duration age) {
    return ResponseCookie.from(name.value(), value)
        .path("/")
        .httpOnly(true)
        .secure(true)
        .sameSite(sameSite)
        .maxAge(age)
        .build();
  }
}
