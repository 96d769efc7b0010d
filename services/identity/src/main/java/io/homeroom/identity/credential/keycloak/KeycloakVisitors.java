package io.homeroom.identity.credential.keycloak;

import io.homeroom.identity.credential.ProviderUnavailable;
import io.homeroom.identity.credential.external.AuthorizationCode;
import io.homeroom.identity.credential.external.AuthorizationCodeRefused;
import io.homeroom.identity.credential.external.ExternalIdentities;
import io.homeroom.identity.credential.external.ExternalIdentity;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;

/**
 * Visitors are users of a realm of their own, without a name that tells anything. What the provider
 * says of them is in their session there; with the visitor that goes too.
 */
@Component
class KeycloakVisitors implements ExternalIdentities {
  private static final Logger LOG = LoggerFactory.getLogger(KeycloakVisitors.class);

  record Visitor(String id, long createdTimestamp) {}

  private static final ParameterizedTypeReference<List<Visitor>> VISITORS =
      new ParameterizedTypeReference<>() {};

  private final VisitorsRealm realm;

  KeycloakVisitors(VisitorsRealm realm) {
    this.realm = realm;
  }

  @Override
  public ExternalIdentity redeem(AuthorizationCode code) {
    var token = IdToken.read(idTokenFor(code), realm.issuer());
    forget(token.visitor());
    return token.identity(code.nonce());
  }

  @Override
  public void forgetVisitors(Instant before) {
    var visitors =
        realm
            .admin()
            .get()
            .uri("/users?briefRepresentation=true&max=1000")
            .retrieve()
            .body(VISITORS);
    Objects.requireNonNull(visitors).stream()
        .filter(visitor -> visitor.createdTimestamp() < before.toEpochMilli())
        .map(Visitor::id)
        .forEach(this::remove);
  }

  private String idTokenFor(AuthorizationCode code) {
    var parameters =
        Map.of(
            "code", code.code(),
            "code_verifier", code.verifier(),
            "redirect_uri", code.redirectUri());
    try {
      var token = realm.tokens().grant("authorization_code", parameters).idToken();
      if (token == null) {
        throw new ProviderUnavailable("Keycloak has said nothing of a visitor", null);
      }
      return token;
    } catch (HttpClientErrorException.BadRequest refused) {
      throw new AuthorizationCodeRefused();
    }
  }

  /** Should it not work just now, there is the sweep; it does not keep anybody from signing in. */
  private void forget(String visitor) {
    try {
      remove(visitor);
    } catch (ProviderUnavailable | HttpClientErrorException later) {
      LOG.warn("A visitor stays at Keycloak until swept: {}", later.toString());
    }
  }

  private void remove(String visitor) {
    realm
        .admin()
        .delete()
        .uri("/users/{id}", visitor)
        .retrieve()
        .onStatus(status -> status.isSameCodeAs(HttpStatus.NOT_FOUND), (request, gone) -> {})
        .toBodilessEntity();
  }
}
