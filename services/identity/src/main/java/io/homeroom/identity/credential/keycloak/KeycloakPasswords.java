package io.homeroom.identity.credential.keycloak;

import io.homeroom.identity.credential.CredentialsRefused;
import io.homeroom.identity.credential.Password;
import io.homeroom.identity.credential.Passwords;
import io.homeroom.identity.credential.ProviderUnavailable;
import io.homeroom.identity.credential.turn.HashingTurns;
import io.homeroom.identity.family.PersonId;
import java.util.Map;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;

/**
 * Asks with a client whose flow in the realm checks the password and then denies access to
 * everybody: so Keycloak says whether it is right and never begins a session.
 */
@Component
class KeycloakPasswords implements Passwords {
  /** The realm's words, in the page by which it denies access. */
  private static final String RIGHT = "the-password-is-right";

  private final TokenEndpoint tokens;
  private final HashingTurns hashing;

  KeycloakPasswords(@Qualifier("passwordEndpoint") TokenEndpoint tokens, HashingTurns hashing) {
    this.tokens = tokens;
    this.hashing = hashing;
  }

  @Override
  public void check(PersonId person, Password password) {
    try {
      var credentials = Map.of("username", person.value().toString(), "password", password.value());
      hashing.inTurn(() -> tokens.grant("password", credentials));
    } catch (HttpClientErrorException.BadRequest wrong) {
      throw new CredentialsRefused();
    } catch (HttpClientErrorException.Unauthorized denied) {
      if (denied.getResponseBodyAsString().contains(RIGHT)) {
        return;
      }
      throw new ProviderUnavailable("Keycloak does not know us", denied);
    }
    throw new IllegalStateException("The realm issues tokens where it is to check passwords");
  }
}
