package io.homeroom.identity.credential.keycloak;

import io.homeroom.identity.credential.CredentialsRefused;
import io.homeroom.identity.credential.IssuedTokens;
import io.homeroom.identity.credential.ProviderSessions;
import io.homeroom.identity.credential.ProviderUnavailable;
import io.homeroom.identity.credential.RefreshRefused;
import io.homeroom.identity.family.PersonId;
import java.time.Duration;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;

/** Sessions are those of the realm's users. */
@Component
class KeycloakSessions implements ProviderSessions {
  private final TokenEndpoint tokens;
  private final RestClient admin;

  KeycloakSessions(TokenEndpoint tokens, AdminClient admin) {
    this.tokens = tokens;
    this.admin = admin.http();
  }

  @Override
  public IssuedTokens begin(PersonId person) {
    try {
      return issued(tokens.grant("password", Map.of("username", person.value().toString())));
    } catch (HttpClientErrorException.BadRequest refused) {
      throw new CredentialsRefused();
    }
  }

  @Override
  public IssuedTokens refresh(String refreshToken) {
    try {
      return issued(tokens.grant("refresh_token", Map.of("refresh_token", refreshToken)));
    } catch (HttpClientErrorException.BadRequest refused) {
      throw new RefreshRefused();
    }
  }

  @Override
  public void end(String sid) {
    admin
        .delete()
        .uri("/sessions/{sid}", sid)
        .retrieve()
        .onStatus(status -> status.isSameCodeAs(HttpStatus.NOT_FOUND), (request, gone) -> {})
        .toBodilessEntity();
  }

  private static IssuedTokens issued(TokenEndpoint.Answer answer) {
    if (answer.sid() == null || answer.refreshToken() == null) {
      throw new ProviderUnavailable("Keycloak has issued tokens without a session", null);
    }
    return new IssuedTokens(
        answer.sid(),
        answer.accessToken(),
        Duration.ofSeconds(answer.expiresIn()),
        answer.refreshToken(),
        Duration.ofSeconds(answer.refreshExpiresIn()));
  }
}
