package io.homeroom.gateway.limit;

import io.homeroom.gateway.route.Endpoint;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.http.server.reactive.ServerHttpRequest;

/**
 * How often is too often.
 *
 * @param address of one IP address, all requests together
 * @param person of one person, all requests together
 * @param endpoints of one IP address at particular endpoints, in addition
 */
@ConfigurationProperties("homeroom.gateway.limits")
record LimitSettings(Rate address, Rate person, @DefaultValue Map<String, EndpointRate> endpoints) {

  record Rate(int requests, @DefaultValue("1m") Duration per) {

    Limit named(String name) {
      return new Limit(name, requests, per);
    }
  }

  record EndpointRate(int requests, @DefaultValue("1m") Duration per, List<String> of) {

    boolean concerns(ServerHttpRequest request) {
      return of.stream().map(Endpoint::of).anyMatch(endpoint -> endpoint.matches(request));
    }
  }

  /** The narrow ones first, so that a refusal by them costs nothing of the wide one. */
  List<Limit> forAddress(ServerHttpRequest request) {
    var narrow =
        endpoints.entrySet().stream()
            .filter(entry -> entry.getValue().concerns(request))
            .map(
                entry ->
                    new Limit(entry.getKey(), entry.getValue().requests(), entry.getValue().per()));
    return Stream.concat(narrow, Stream.of(address.named("address"))).toList();
  }

  Limit forPerson() {
    return person.named("person");
  }
}
