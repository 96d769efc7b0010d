package io.homeroom.platform.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * One Keycloak per JVM, in memory, with the realms of {@code services/identity/keycloak}. A realm
 * {@code outside} stands in for Google, Apple and Facebook.
 *
 * <p>The build hands over the distribution's archive as the system property {@code
 * homeroom.keycloak.distribution}. Each client of the realm has the secret {@value #CLIENT_SECRET}.
 */
public final class KeycloakServer implements TestResource {

  public static final String CLIENT_SECRET = "secret-of-tests";

  /** Where the suite is found in tests; nothing listens there. */
  public static final String PUBLIC_URL = "http://127.0.0.1:8080";

  private static final class Shared {
    static final KeycloakProcess KEYCLOAK = new KeycloakProcess(FreePort.find());

    static {
      try {
        KEYCLOAK.start();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** The server's address, without a path. */
  public static String url() {
    return Shared.KEYCLOAK.url();
  }

  /** The realm's address, the {@code iss} claim of its tokens. */
  public static String issuer() {
    return Shared.KEYCLOAK.realm("homeroom");
  }

  /** The address of the realm of those who come from other providers. */
  public static String visitors() {
    return Shared.KEYCLOAK.realm("homeroom-visitors");
  }

  @Override
  public void provideTo(ConfigurableApplicationContext context) {
    TestResources.setProperties(
        context,
        Map.of(
            "homeroom.keycloak.url",
            url(),
            "homeroom.oauth.client-id",
            "homeroom-identity",
            "homeroom.oauth.client-secret",
            CLIENT_SECRET,
            "spring.security.oauth2.resourceserver.jwt.issuer-uri",
            issuer()));
  }
}
