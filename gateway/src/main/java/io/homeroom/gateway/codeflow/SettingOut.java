package io.homeroom.gateway.codeflow;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.homeroom.gateway.problem.Fault;
import io.homeroom.gateway.problem.Refused;
import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.util.UriUtils;
import reactor.core.publisher.Mono;

/** Sends a browser to a provider, or to the page where one is chosen. */
@Component
class SettingOut {
  static final String CALLBACK = "/auth/callback";

  private final CodeFlowSettings settings;
  private final Keeping<Journey> journeys;
  private final String publicUrl;

  SettingOut(
      CodeFlowSettings settings,
      Keeping<Journey> journeys,
      @Value("${homeroom.public-url}") String publicUrl) {
    this.settings = settings;
    this.journeys = journeys;
    this.publicUrl = publicUrl;
  }

  Mono<ServerResponse> handle(ServerRequest request) {
    var end = ReturnPath.of(request.queryParam("returnTo").orElse(null));
    if (end.isEmpty()) {
      return refused("returnTo is to be a plain path of this site.");
    }
    var provider = request.queryParam("provider");
    if (provider.isEmpty()) {
      return to(settings.pages().signIn() + "?returnTo=" + encoded(end.get().value()));
    }
    if (!settings.providers().contains(provider.get())) {
      return refused("There is no such provider.");
    }
    var journey = Journey.to(end.get());
    return journeys
        .keep(request.exchange(), journey)
        .then(to(authorization(journey, provider.get())));
  }

  private String authorization(Journey journey, String provider) {
    return settings.authorizationEndpoint()
        + "?response_type=code&scope=openid&code_challenge_method=S256"
        + "&client_id="
        + encoded(settings.clientId())
        + "&redirect_uri="
        + encoded(publicUrl + CALLBACK)
        + "&state="
        + journey.state()
        + "&nonce="
        + journey.nonce()
        + "&code_challenge="
        + RandomText.hashOf(journey.verifier())
        + "&kc_idp_hint="
        + encoded(provider);
  }

  private static String encoded(String text) {
    return UriUtils.encode(text, UTF_8);
  }

  private static Mono<ServerResponse> to(String address) {
    return ServerResponse.status(HttpStatus.FOUND).location(URI.create(address)).build();
  }

  private static Mono<ServerResponse> refused(String detail) {
    return Mono.error(Refused.because(Fault.BAD_REQUEST, detail));
  }
}
