package io.homeroom.gateway.limit;

import io.homeroom.gateway.route.Endpoint;
import io.homeroom.gateway.route.Endpoints;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;

/** Which limits hold for a request. */
@Component
class Limits {

  private record Narrow(Limit limit, Endpoints endpoints, boolean instead) {}

  private final Limit address;
  private final Limit person;
  private final List<Narrow> narrow;

  Limits(LimitSettings settings) {
    this.address = settings.address().named("address");
    this.person = settings.person().named("person");
    this.narrow =
        settings.endpoints().entrySet().stream()
            .map(
                named ->
                    new Narrow(
                        named.getValue().named(named.getKey()),
                        Endpoints.of(named.getValue().of().stream().map(Endpoint::of)),
                        named.getValue().instead()))
            .toList();
  }

  /** The narrow ones first, so that a refusal by them costs nothing of the wide one. */
  List<Limit> forAddress(ServerHttpRequest request) {
    var limits = new ArrayList<Limit>(1);
    for (var candidate : narrow) {
      if (candidate.endpoints().include(request)) {
        if (candidate.instead()) {
          return List.of(candidate.limit());
        }
        limits.add(candidate.limit());
      }
    }
    limits.add(address);
    return limits;
  }

  Limit forPerson() {
    return person;
  }
}
