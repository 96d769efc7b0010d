package io.homeroom.gateway.browser;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpCookie;
import org.springframework.http.ResponseCookie;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;

/** What a browser is known by while somebody is signed in. */
@Component
public class SessionCookie {
  private final String name;

  SessionCookie(@Value("${homeroom.public-url}") URI publicUrl) {
    this.name = CookieName.of("homeroom", publicUrl).value();
  }

  public boolean isIn(ServerHttpRequest request) {
    return request.getCookies().containsKey(name);
  }

  /** What a request brings: none that could be ours, one, or several when somebody planted some. */
  List<BrowserSessionId> idsIn(ServerHttpRequest request) {
    return request.getCookies().getOrDefault(name, List.of()).stream()
        .map(HttpCookie::getValue)
        .filter(BrowserSessionId::isOne)
        .map(BrowserSessionId::new)
        .toList();
  }

  void set(ServerHttpResponse response, BrowserSessionId id, Duration life) {
    response.addCookie(cookie(id.value(), life));
  }

  void clear(ServerHttpResponse response) {
    response.addCookie(cookie("", Duration.ZERO));
  }

  private ResponseCookie cookie(String value, Duration life) {
    return ResponseCookie.from(name, value)
        .path("/")
        .httpOnly(true)
        .secure(true)
        .sameSite("Strict")
        .maxAge(life)
        .build();
  }
}
