package io.homeroom.identity.credential.keycloak;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where Keycloak is and who we are to it.
 *
 * @param keycloak its address
 * @param oauth the one client that may exchange a password for tokens
 */
@ConfigurationProperties("homeroom")
record KeycloakSettings(Keycloak keycloak, OAuth oauth) {

  record Keycloak(String url) {}

  record OAuth(String clientId, String clientSecret) {}
}
