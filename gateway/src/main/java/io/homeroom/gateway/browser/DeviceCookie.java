package io.homeroom.gateway.browser;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpCookie;
import org.springframework.http.ResponseCookie;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/**
 * What a browser shows to be a trusted device. It outlives the session, and no script can read it:
 * with the password it is worth a code.
 */
@Component
public class DeviceCookie {
  private static final String HEADER = "Device-ID";
  private static final Duration TRUST = Duration.ofDays(45);
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._-]{1,128}");

  private final String name;

  DeviceCookie(@Value("${homeroom.public-url}") URI publicUrl) {
    this.name = CookieName.of("homeroom-device", publicUrl).value();
  }

  /** The request as an app would make it, which knows its secret; a page cannot know it. */
  public ServerWebExchange shown(ServerWebExchange exchange) {
    return in(exchange.getRequest())
        .map(
            secret ->
                exchange
                    .mutate()
                    .request(request -> request.headers(headers -> headers.set(HEADER, secret)))
                    .build())
        .orElse(exchange);
  }

  /** Nothing if there is none, or several: then somebody has planted one. */
  private Optional<String> in(ServerHttpRequest request) {
    var secrets =
        request.getCookies().getOrDefault(name, List.of()).stream()
            .map(HttpCookie::getValue)
            .filter(value -> FORM.matcher(value).matches())
            .toList();
    return secrets.size() == 1 ? Optional.of(secrets.getFirst()) : Optional.empty();
  }

  public void set(ServerHttpResponse response, String secret) {
    response.addCookie(
        ResponseCookie.from(name, secret)
            .path("/")
            .httpOnly(true)
            .secure(true)
            .sameSite("Strict")
            .maxAge(TRUST)
            .build());
  }
}
