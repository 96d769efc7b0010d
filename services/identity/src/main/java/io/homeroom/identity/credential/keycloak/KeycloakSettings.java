package io.homeroom.identity.credential.keycloak;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where Keycloak is and who we are to it.
 *
 * @param keycloak its address
 * @param oauth the client that gets tokens for people
 * @param visitors the realm of those who come from other providers
 */
@ConfigurationProperties("homeroom")
record KeycloakSettings(Keycloak keycloak, OAuth oauth, Visitors visitors) {

  record Keycloak(String url) {

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
