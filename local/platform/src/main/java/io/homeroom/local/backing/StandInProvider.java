package io.homeroom.local.backing;

import io.homeroom.local.part.Site;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Google, Apple and Facebook as Keycloak is told of them here: all three are the realm {@code
 * outside}. Lines {@code env.keycloak.<VARIABLE>=value} of the home's settings take its place.
 */
record StandInProvider(Site site) {

  Map<String, String> environment() {
    Map<String, String> environment = new TreeMap<>();
    String keycloak = site.http("keycloak");
    String secret = site.secrets().password("client.outside");
    environment.put("HOMEROOM_CLIENT_SECRET_OUTSIDE", secret);
    environment.put("HOMEROOM_VISITORS_URL", keycloak + "/realms/homeroom-visitors");
    for (String provider : List.of("GOOGLE", "APPLE", "FACEBOOK")) {
      describe("HOMEROOM_" + provider, keycloak + "/realms/outside", secret)
          .forEach(environment::put);
    }
    environment.putAll(site.home().variables("keycloak"));
    return environment;
  }

  private static Map<String, String> describe(String provider, String realm, String secret) {
    String endpoints = realm + "/protocol/openid-connect";
    return Map.of(
        provider + "_ENABLED",
        "true",
        provider + "_CLIENT_ID",
        "homeroom",
        provider + "_CLIENT_SECRET",
        secret,
        provider + "_ISSUER",
        realm,
        provider + "_AUTHORIZATION_URL",
        endpoints + "/auth",
        provider + "_TOKEN_URL",
        endpoints + "/token",
        provider + "_JWKS_URL",
        endpoints + "/certs",
        provider + "_SCOPE",
        "openid email profile");
  }
}
