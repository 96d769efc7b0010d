package io.homeroom.platform.web.security;

import java.util.Objects;
import org.springframework.http.HttpMethod;

/**
 * A path that is open to everybody. A service declares each as a bean; whatever is not declared
 * needs a token. The pattern is Spring's: {@code /api/auth/login}, {@code /api/things/{id}}.
 */
public record PublicEndpoint(HttpMethod method, String pattern) {

  public PublicEndpoint {
    Objects.requireNonNull(method);
    if (!pattern.startsWith("/")) {
      throw new IllegalArgumentException("A public path starts with a slash: " + pattern);
    }
  }

  public static PublicEndpoint of(HttpMethod method, String pattern) {
    return new PublicEndpoint(method, pattern);
  }
}
