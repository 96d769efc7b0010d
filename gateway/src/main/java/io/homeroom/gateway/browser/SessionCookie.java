package io.homeroom.gateway.browser;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpCookie;
import org.springframework.http.ResponseCookie;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;

/**
 * The one thing a browser holds. Without TLS, which is for one's own machine only, browsers take a
 * Secure cookie from a loopback address but not one with the prefix.
 */
@Component
public class SessionCookie {

  private static final String PLAIN = "homeroom";
  private static final String PREFIXED = "__Host-" + PLAIN;
  private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");

  private final String name;

  SessionCookie(@Value("${homeroom.public-url}") URI publicUrl) {
    this.name = "https".equals(publicUrl.getScheme()) ? PREFIXED : plain(publicUrl);
  }

  private static String plain(URI publicUrl) {
    if (!LOOPBACK.contains(publicUrl.getHost())) {
      throw new IllegalArgumentException(
          "HOMEROOM_PUBLIC_URL has to be https, or on this machine: " + publicUrl);
    }
    return PLAIN;
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
