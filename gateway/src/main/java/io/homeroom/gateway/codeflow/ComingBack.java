package io.homeroom.gateway.codeflow;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/**
 * Takes a browser back from a provider. It has to be the one that set out, and from where it was
 * sent; whatever else comes here ends at the sign-in page.
 */
@Component
class ComingBack {
  private static final Logger LOG = LoggerFactory.getLogger(ComingBack.class);

  private final CodeFlowSettings settings;
  private final Keeping<Journey> journeys;
  private final RedeemingCode redeeming;
  private final Arriving arriving;

  ComingBack(
      CodeFlowSettings settings,
      Keeping<Journey> journeys,
      RedeemingCode redeeming,
      Arriving arriving) {
    this.settings = settings;
    this.journeys = journeys;
    this.redeeming = redeeming;
    this.arriving = arriving;
  }

  Mono<ServerResponse> handle(ServerRequest request) {
    return journeys
        .take(request.exchange())
        .filter(journey -> isOf(journey, request))
        .map(Optional::of)
        .defaultIfEmpty(Optional.empty())
        .flatMap(
            journey ->
                journey.isEmpty()
                    ? to(arriving.failed(Failure.EXPIRED))
                    : finish(request, journey.get()))
        .onErrorResume(this::away);
  }

  /** RFC 9207: what another server answers is not for us, even if the browser brings it. */
  private boolean isOf(Journey journey, ServerRequest request) {
    var states = request.queryParams().getOrDefault("state", List.of());
    var issuers = request.queryParams().getOrDefault("iss", List.of());
    return states.size() == 1
        && RandomText.same(journey.state(), states.getFirst())
        && issuers.size() == 1
        && settings.issuer().equals(issuers.getFirst());
  }

  private Mono<ServerResponse> finish(ServerRequest request, Journey journey) {
    var codes = request.queryParams().getOrDefault("code", List.of());
    if (codes.size() != 1 || request.queryParam("error").isPresent()) {
      return to(arriving.failed(Failure.DENIED));
    }
    return redeeming
        .redeem(request.exchange(), journey, codes.getFirst())
        .flatMap(answer -> arriving.arrive(request.exchange(), answer, journey.returnTo()))
        .flatMap(ComingBack::to);
  }

  private Mono<ServerResponse> away(Throwable failure) {
    LOG.warn("Somebody could not be signed in by a provider: {}", failure.toString());
    return to(arriving.failed(Failure.UNAVAILABLE));
  }

  /** 303: whatever the browser came with, it goes on by GET. */
  private static Mono<ServerResponse> to(String page) {
    return ServerResponse.status(HttpStatus.SEE_OTHER).location(URI.create(page)).build();
  }
}
