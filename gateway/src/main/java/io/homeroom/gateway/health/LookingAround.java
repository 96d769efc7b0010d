package io.homeroom.gateway.health;

import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.homeroom.gateway.route.Upstreams;
import java.time.Duration;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Looks at all parts at once, at most once a second however many ask. */
@Component
class LookingAround {

  private record Seen(Probe probe, State state) {}

  private static final Duration PATIENCE = Duration.ofSeconds(1);
  private static final Duration FRESH = Duration.ofSeconds(1);

  private final List<Probe> probes;
  private final Mono<SuiteHealth> health;

  LookingAround(
      List<Probe> parts,
      Upstreams upstreams,
      WebClient.Builder builder,
      CircuitBreakerRegistry breakers) {
    var services =
        upstreams.services().entrySet().stream()
            .map(
                entry ->
                    new ServiceProbe(
                        entry.getKey(),
                        builder.clone().baseUrl(entry.getValue().url().toString()).build(),
                        breakers));
    this.probes = Stream.concat(services, parts.stream()).toList();
    this.health = Mono.defer(this::look).cache(FRESH);
  }

  Mono<SuiteHealth> health() {
    return health;
  }

  private Mono<SuiteHealth> look() {
    return Flux.fromIterable(probes)
        .flatMap(LookingAround::look)
        .collectList()
        .map(LookingAround::summary);
  }

  private static Mono<Seen> look(Probe probe) {
    return probe
        .look()
        .timeout(PATIENCE)
        .onErrorReturn(State.DOWN)
        .defaultIfEmpty(State.DOWN)
        .map(state -> new Seen(probe, state));
  }

  private static SuiteHealth summary(List<Seen> all) {
    var services = new TreeMap<String, State>();
    var worst = State.UP;
    for (var seen : all) {
      services.put(seen.probe().part(), seen.state());
      if (seen.state() == State.DOWN && seen.probe().essential()) {
        worst = State.DOWN;
      } else if (seen.state() != State.UP && worst == State.UP) {
        worst = State.DEGRADED;
      }
    }
    return new SuiteHealth(worst, services);
  }
}
