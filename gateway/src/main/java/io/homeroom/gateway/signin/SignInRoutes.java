package io.homeroom.gateway.signin;

import io.homeroom.gateway.breaker.Guards;
import io.homeroom.gateway.route.Upstream;
import io.homeroom.gateway.route.Upstreams;
import java.util.Objects;
import org.springframework.cloud.gateway.route.Route;
import org.springframework.cloud.gateway.route.RouteLocator;
import org.springframework.cloud.gateway.route.builder.Buildable;
import org.springframework.cloud.gateway.route.builder.PredicateSpec;
import org.springframework.cloud.gateway.route.builder.RouteLocatorBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;

/** Signing in goes to identity as it is; of what it answers, the tokens stay here. */
@Configuration(proxyBeanMethods = false)
class SignInRoutes {

  private final Guards guards;
  private final KeepingTokens keeping;

  SignInRoutes(Guards guards, KeepingTokens keeping) {
    this.guards = guards;
    this.keeping = keeping;
  }

  @Bean
  RouteLocator signInRouteLocator(
      RouteLocatorBuilder builder, SignInSettings settings, Upstreams upstreams) {
    var identity = Objects.requireNonNull(upstreams.named("identity"), "no service identity");
    var routes = builder.routes();
    settings.steps().forEach(step -> routes.route(id(step), spec -> step(spec, step, identity)));
    return routes.build();
  }

  private Buildable<Route> step(PredicateSpec spec, String step, Upstream identity) {
    return spec.method(HttpMethod.POST)
        .and()
        .path("/auth/" + step)
        .filters(
            filters ->
                filters
                    .removeRequestHeader(HttpHeaders.ACCEPT_ENCODING)
                    .setPath("/api/auth/" + step)
                    .filter(guards.forRoute(id(step), "identity", identity.concurrency()))
                    .modifyResponseBody(byte[].class, byte[].class, keeping))
        .uri(identity.url());
  }

  private static String id(String step) {
    return "identity.sign-in." + step.replace('/', '.');
  }
}
