package io.homeroom.identity.credential.keycloak;

import org.springframework.web.client.RestClient;

/**
 * The realm of those who come from other providers, where nobody stays.
 *
 * @param tokens its token endpoint, which redeems codes
 * @param admin its admin interface
 * @param issuer its name for itself
 */
record VisitorsRealm(TokenEndpoint tokens, RestClient admin, String issuer) {
  static final String NAME = "homeroom-visitors";
  static final String CLIENT = "homeroom-sign-in";
}
