package io.homeroom.gateway.codeflow;

import io.homeroom.gateway.browser.ChildsCookie;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Has identity redeem the code that a browser came back with. The provider may have taken a child
 * for its parent, as the parent is signed in there in the same browser: so identity is told.
 */
@Component
class RedeemingCode {
  private final CodesAtIdentity identity;
  private final ChildsCookie childs;
  private final String redirectUri;

  RedeemingCode(
      CodesAtIdentity identity,
      ChildsCookie childs,
      @Value("${homeroom.public-url}") String publicUrl) {
    this.identity = identity;
    this.childs = childs;
    this.redirectUri = publicUrl + SettingOut.CALLBACK;
  }

  Mono<CodesAtIdentity.Answer> redeem(ServerWebExchange exchange, Journey journey, String code) {
    var form =
        Map.of(
            "code",
            code,
            "codeVerifier",
            journey.verifier(),
            "nonce",
            journey.nonce(),
            "redirectUri",
            redirectUri,
            "fromChild",
            childs.isIn(exchange.getRequest()));
    return identity.post(exchange, "", form, null);
  }
}
