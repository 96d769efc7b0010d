package io.homeroom.gateway.signin;

import io.homeroom.gateway.route.Endpoint;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.http.HttpMethod;

/**
 * Where browsers sign in.
 *
 * @param steps what identity has under /api/auth and browsers find under /auth
 */
@ConfigurationProperties("homeroom.gateway.sign-in")
public record SignInSettings(List<String> steps) {

  public Stream<Endpoint> endpoints() {
    return steps.stream().map(step -> new Endpoint(HttpMethod.POST, "/auth/" + step));
  }
}
