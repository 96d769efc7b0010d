package io.homeroom.gateway.route;

import io.homeroom.gateway.breaker.Guards;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.route.Route;
import org.springframework.cloud.gateway.route.RouteLocator;
import org.springframework.cloud.gateway.route.builder.Buildable;
import org.springframework.cloud.gateway.route.builder.GatewayFilterSpec;
import org.springframework.cloud.gateway.route.builder.PredicateSpec;
import org.springframework.cloud.gateway.route.builder.RouteLocatorBuilder;
import org.springframework.cloud.gateway.route.builder.UriSpec;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** One route per path of a service, and one per stream, which has no breaker of its own. */
@Configuration(proxyBeanMethods = false)
class Routes {

  private static final String WEBSOCKET = "(?i)websocket";

  private final Guards guards;
  private final OwnOrigin ownOrigin;

  Routes(Guards guards, @Value("${homeroom.public-url}") String publicUrl) {
    this.guards = guards;
    this.ownOrigin = new OwnOrigin(publicUrl);
  }

  @Bean
  RouteLocator routeLocator(RouteLocatorBuilder builder, Upstreams upstreams) {
    var routes = builder.routes();
    upstreams
        .services()
        .forEach(
            (name, upstream) -> {
              for (var path : upstream.streams()) {
                routes.route(id(name, path), spec -> stream(spec, path, upstream));
              }
              for (var path : upstream.paths()) {
                var id = id(name, path);
                routes.route(
                    id,
                    spec ->
                        spec.order(nearestFirst(path))
                            .path(path + "/**")
                            .filters(filters -> guarded(filters, id, name, upstream))
                            .uri(upstream.url()));
              }
            });
    return routes.build();
  }

  private Buildable<Route> stream(PredicateSpec spec, String path, Upstream upstream) {
    return spec.order(nearestFirst(path))
        .path(path)
        .and()
        .header(HttpHeaders.UPGRADE, WEBSOCKET)
        .filters(filters -> filters.filter(ownOrigin))
        .uri(upstream.url());
  }

  /** An upgrade where no stream is would go past the breaker, so it is taken for a plain call. */
  private UriSpec guarded(GatewayFilterSpec filters, String id, String name, Upstream upstream) {
    return filters
        .filter(Routes::withoutUpgrade)
        .filter(guards.forRoute(id, name, upstream.concurrency()))
        .filter(new SecondTry());
  }

  private static Mono<Void> withoutUpgrade(ServerWebExchange exchange, GatewayFilterChain chain) {
    if (!exchange.getRequest().getHeaders().containsHeader(HttpHeaders.UPGRADE)) {
      return chain.filter(exchange);
    }
    return chain.filter(
        exchange
            .mutate()
            .request(request -> request.headers(headers -> headers.remove(HttpHeaders.UPGRADE)))
            .build());
  }

  /** A path within another's belongs to whoever names it, in whatever order they are listed. */
  private static int nearestFirst(String path) {
    return -path.length();
  }

  private static String id(String service, String path) {
    return service + path.replaceFirst("^/api", "").replace('/', '.');
  }
}
