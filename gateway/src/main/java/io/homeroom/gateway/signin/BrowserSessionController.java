package io.homeroom.gateway.signin;

import io.homeroom.gateway.browser.EndingSession;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** What a page may know of who is signed in, and the way out. */
@RestController
class BrowserSessionController {

  record SignedIn(
      String personId, @Nullable String role, @Nullable String tier, @Nullable String family) {

    static SignedIn as(Jwt token) {
      return new SignedIn(
          Objects.requireNonNull(token.getSubject(), "sub"),
          token.getClaimAsString("role"),
          token.getClaimAsString("tier"),
          token.getClaimAsString("family"));
    }
  }

  private final EndingSession ending;

  BrowserSessionController(EndingSession ending) {
    this.ending = ending;
  }

  @GetMapping("/auth/session")
  SignedIn session(@AuthenticationPrincipal Jwt token) {
    return SignedIn.as(token);
  }

  @PostMapping("/auth/logout")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  Mono<Void> logout(ServerWebExchange exchange, @AuthenticationPrincipal Jwt token) {
    return ending.end(exchange, token.getTokenValue());
  }
}
