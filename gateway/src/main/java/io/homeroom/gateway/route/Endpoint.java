package io.homeroom.gateway.route;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * A method and a path, written in settings as {@code POST /api/auth/login}.
 *
 * @param method null: whichever
 */
public record Endpoint(@Nullable HttpMethod method, PathPattern path) {

  public Endpoint(HttpMethod method, String path) {
    this(method, PathPatternParser.defaultInstance.parse(path));
  }

  public static Endpoint of(String words) {
    var parts = words.strip().split("\\s+", -1);
    if (parts.length != 2) {
      throw new IllegalArgumentException("Not a method and a path: " + words);
    }
    return new Endpoint(HttpMethod.valueOf(parts[0]), parts[1]);
  }

  public static Endpoint anyOf(String path) {
    return new Endpoint(null, PathPatternParser.defaultInstance.parse(path));
  }

  public boolean matches(ServerHttpRequest request) {
    return (method == null || method.equals(request.getMethod()))
        && path.matches(request.getPath().pathWithinApplication());
  }
}
