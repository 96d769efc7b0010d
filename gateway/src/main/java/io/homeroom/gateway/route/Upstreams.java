package io.homeroom.gateway.route;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** The services by name: what is not listed here cannot be reached. */
@ConfigurationProperties("homeroom.gateway")
public record Upstreams(Map<String, Upstream> services) {

  public Set<String> names() {
    return services.keySet();
  }

  public @Nullable Upstream named(String name) {
    return services.get(name);
  }

  public Stream<Endpoint> openEndpoints() {
    return services.values().stream().flatMap(Upstream::openEndpoints);
  }

  public Stream<String> patterns() {
    return services.values().stream().flatMap(Upstream::patterns);
  }
}
