package io.homeroom.identity.credential.keycloak;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where Keycloak is and who we are to it.
 *
 * @param keycloak its address
 * @param oauth the client that gets tokens for people
 */
@ConfigurationProperties("homeroom")
record KeycloakSettings(Keycloak keycloak, OAuth oauth) {

  record Keycloak(String url) {}

  record OAuth(String clientId, String clientSecret) {

    /** The client that has passwords checked and gets no tokens. It has the same secret. */
    OAuth checkingPasswords() {
      return new OAuth(clientId + "-password", clientSecret);
    }
  }
}
