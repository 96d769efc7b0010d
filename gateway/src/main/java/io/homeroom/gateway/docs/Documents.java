package io.homeroom.gateway.docs;

import io.homeroom.gateway.problem.Fault;
import io.homeroom.gateway.problem.Refused;
import io.homeroom.gateway.route.Upstream;
import io.homeroom.gateway.route.Upstreams;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/** The services' own OpenAPI documents, each kept for a while. */
@Component
class Documents {

  private static final Duration FRESH = Duration.ofSeconds(30);

  private final Map<String, Mono<JsonNode>> documents = new TreeMap<>();

  Documents(Upstreams upstreams, WebClient.Builder builder, PublicView view) {
    upstreams
        .services()
        .forEach((name, upstream) -> documents.put(name, document(name, upstream, builder, view)));
  }

  private static Mono<JsonNode> document(
      String name, Upstream upstream, WebClient.Builder builder, PublicView view) {
    return builder
        .clone()
        .baseUrl(upstream.url().toString())
        .build()
        .get()
        .uri("/v3/api-docs")
        .retrieve()
        .bodyToMono(JsonNode.class)
        .map(view::of)
        .onErrorMap(_ -> unavailable(name))
        .cache(_ -> FRESH, _ -> Duration.ZERO, () -> Duration.ZERO);
  }

  private static Refused unavailable(String name) {
    return Refused.because(
            Fault.UPSTREAM_UNAVAILABLE,
            "The service %s does not give its document.".formatted(name))
        .of(name)
        .retryAfter(Duration.ofSeconds(5));
  }

  Mono<JsonNode> of(String service) {
    return documents.getOrDefault(
        service, Mono.error(Refused.because(Fault.NOT_FOUND, "There is no service of this name.")));
  }
}
