package io.homeroom.gateway.codeflow;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.homeroom.gateway.problem.Fault;
import io.homeroom.gateway.problem.Refused;
import io.homeroom.gateway.signin.KeepingTokens;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import tools.jackson.databind.node.ObjectNode;

/** What a page does for somebody who has come back from a provider and is not signed in by it. */
@RestController
class WaitingController {

  /** What a parent adds to register. */
  record Registering(@Nullable String name, @Nullable String language) {}

  /** {@code proof}: needed if somebody was signed in before they set out. */
  record Linking(@Nullable Map<String, Object> proof) {}

  private final Keeping<Waiting> waiting;
  private final CodesAtIdentity identity;
  private final KeepingTokens keeping;

  WaitingController(Keeping<Waiting> waiting, CodesAtIdentity identity, KeepingTokens keeping) {
    this.waiting = waiting;
    this.identity = identity;
    this.keeping = keeping;
  }

  @GetMapping("/auth/waiting")
  Mono<ObjectNode> show(ServerWebExchange exchange) {
    return waiting.find(exchange.getRequest()).switchIfEmpty(nothing()).map(Waiting::shown);
  }

  @PostMapping("/auth/federated/register")
  Mono<ResponseEntity<byte[]>> register(ServerWebExchange exchange, @RequestBody Registering form) {
    var known = new HashMap<String, Object>();
    known.put("name", form.name());
    known.put("language", form.language());
    return send(exchange, "/register", known, null);
  }

  @PostMapping("/auth/federated/link")
  Mono<ResponseEntity<byte[]>> link(
      ServerWebExchange exchange, @RequestBody Linking form, @AuthenticationPrincipal Jwt token) {
    var known = new HashMap<String, Object>();
    known.put("proof", form.proof());
    return send(exchange, "/link", known, token.getTokenValue());
  }

  /** The arrival stays until identity has taken it, so that a refused form can be corrected. */
  private Mono<ResponseEntity<byte[]>> send(
      ServerWebExchange exchange, String path, Map<String, Object> form, @Nullable String token) {
    return waiting
        .find(exchange.getRequest())
        .filter(Waiting::isArrival)
        .switchIfEmpty(nothing())
        .flatMap(
            left -> {
              form.put("arrivalToken", left.arrivalToken());
              return identity.post(exchange, path, form, token);
            })
        .flatMap(answer -> answered(exchange, answer));
  }

  private Mono<ResponseEntity<byte[]>> answered(
      ServerWebExchange exchange, CodesAtIdentity.Answer answer) {
    var done =
        answer.status().is2xxSuccessful() ? waiting.take(exchange).then() : Mono.<Void>empty();
    exchange.getResponse().setStatusCode(answer.status());
    return done.then(Mono.from(keeping.apply(exchange, answer.body().getBytes(UTF_8))))
        .map(body -> ResponseEntity.status(answer.status()).contentType(answer.type()).body(body));
  }

  private static <T> Mono<T> nothing() {
    return Mono.error(
        () -> Refused.because(Fault.NOT_FOUND, "Nothing is left to do; please sign in again."));
  }
}
