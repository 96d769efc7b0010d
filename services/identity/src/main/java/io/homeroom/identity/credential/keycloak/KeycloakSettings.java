package io.homeroom.identity.credential.keycloak;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where Keycloak is and who we are to it.
 *
 * @param keycloak its address
 * @param oauth the client that gets tokens for people
 * @param visitors the realm of those who come from other providers
 */
@ConfigurationProperties("homeroom")
record KeycloakSettings(Keycloak keycloak, OAuth oauth, Visitors visitors) {

  /**
   * @param hashesAtOnce how many passwords are hashed at the same time at our request; 0 for half
   *     of the processors
   * @param patience how long one waits for its turn
   */
  record Keycloak(
      String url, @DefaultValue("0") int hashesAtOnce, @DefaultValue("8s") Duration patience) {

    Keycloak {
      if (hashesAtOnce == 0) {
        hashesAtOnce = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
      }
    }

    String realm() {
      return url + "/realms/homeroom";
    }

    String visitors() {
      return url + "/realms/" + VisitorsRealm.NAME;
    }
  }

  /** Its name for itself, which is not the address by which this service reaches it. */
  record Visitors(String issuer) {}

  record OAuth(String clientId, String clientSecret) {

    /** The client that has passwords checked and gets no tokens. It has the same secret. */
    OAuth checkingPasswords() {
      return new OAuth(clientId + "-password", clientSecret);
    }
  }
}
