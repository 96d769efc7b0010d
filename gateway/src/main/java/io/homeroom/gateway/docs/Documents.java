package io.homeroom.gateway.docs;

import io.homeroom.gateway.problem.Fault;
import io.homeroom.gateway.problem.Refused;
import io.homeroom.gateway.route.Upstreams;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.client.WebClientResponseException.NotFound;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClientRequest;
import tools.jackson.databind.JsonNode;

/**
 * The services' own OpenAPI and AsyncAPI documents, each kept for a while. A service makes its
 * document when it is first asked for it, so it has as long as for an answer to a client.
 */
@Component
class Documents {

  private static final Duration FRESH = Duration.ofSeconds(30);

  private final Duration patience;
  private final Map<String, Mono<JsonNode>> documents = new TreeMap<>();
  private final Map<String, Mono<JsonNode>> events = new TreeMap<>();

  Documents(
      Upstreams upstreams,
      WebClient.Builder builder,
      PublicView view,
      @Value("${homeroom.gateway.upstream.response-timeout}") Duration patience) {
    this.patience = patience;
    upstreams
        .services()
        .forEach(
            (name, upstream) -> {
              var service = builder.clone().baseUrl(upstream.url().toString()).build();
              documents.put(name, kept(name, read(service, "/v3/api-docs").map(view::of)));
              events.put(
                  name,
                  kept(
                      name,
                      read(service, "/v3/asyncapi")
                          .onErrorMap(NotFound.class, _ -> nothing(name))));
            });
  }

  private Mono<JsonNode> read(WebClient service, String path) {
    return service
        .get()
        .uri(path)
        .httpRequest(
            request -> request.<HttpClientRequest>getNativeRequest().responseTimeout(patience))
        .retrieve()
        .bodyToMono(JsonNode.class);
  }

  private static Mono<JsonNode> kept(String name, Mono<JsonNode> document) {
    return document
        .onErrorMap(failure -> !(failure instanceof Refused), _ -> unavailable(name))
        .cache(_ -> FRESH, _ -> Duration.ZERO, () -> Duration.ZERO);
  }

  private static Refused nothing(String name) {
    return Refused.because(Fault.NOT_FOUND, "The service %s has no such document.".formatted(name));
  }

  private static Refused unavailable(String name) {
    return Refused.because(
            Fault.UPSTREAM_UNAVAILABLE,
            "The service %s does not give its document.".formatted(name))
        .of(name)
        .retryAfter(Duration.ofSeconds(5));
  }

  /** How to call a service. */
  Mono<JsonNode> of(String service) {
    return documents.getOrDefault(service, nobody());
  }

  /** What a service tells in events. */
  Mono<JsonNode> eventsOf(String service) {
    return events.getOrDefault(service, nobody());
  }

  private static Mono<JsonNode> nobody() {
    return Mono.error(Refused.because(Fault.NOT_FOUND, "There is no service of this name."));
  }
}
