package io.homeroom.identity.credential.keycloak;

import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.jwt.proc.BadJWTException;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import io.homeroom.identity.credential.ProviderUnavailable;
import io.homeroom.identity.credential.external.AuthorizationCodeRefused;
import io.homeroom.identity.credential.external.ExternalIdentity;
import io.homeroom.identity.credential.external.Provider;
import java.text.ParseException;
import java.util.Objects;
import java.util.Set;

/**
 * What Keycloak says of a visitor. It comes from Keycloak's own token endpoint, by a call in which
 * both sides have shown who they are, so its signature adds nothing (OpenID Connect Core 3.1.3.7).
 */
record IdToken(JWTClaimsSet claims) {
  private static final Set<String> NEEDED = Set.of("sub", "exp", "provider", "provider_subject");

  /**
   * Reads a token that was issued to us.
   *
   * @throws ProviderUnavailable if it is not what our realm issues
   */
  static IdToken read(String token, String issuer) {
    var expected = new JWTClaimsSet.Builder().issuer(issuer).build();
    try {
      var claims = JWTParser.parse(token).getJWTClaimsSet();
      new DefaultJWTClaimsVerifier<SecurityContext>(VisitorsRealm.CLIENT, expected, NEEDED)
          .verify(claims, null);
      return new IdToken(claims);
    } catch (ParseException | BadJWTException notOurs) {
      throw new ProviderUnavailable("Keycloak says of a visitor what it should not", notOurs);
    }
  }

  /** The visitor's name in the realm. */
  String visitor() {
    return Objects.requireNonNull(claims.getSubject(), "sub");
  }

  /**
   * What the provider says of somebody who set out with this nonce.
   *
   * @throws AuthorizationCodeRefused if it was another one
   */
  ExternalIdentity identity(String nonce) {
    try {
      if (!nonce.equals(claims.getStringClaim("nonce"))) {
        throw new AuthorizationCodeRefused();
      }
      return new ExternalIdentity(
          Provider.named(Objects.requireNonNull(claims.getStringClaim("provider"))),
          Objects.requireNonNull(claims.getStringClaim("provider_subject")),
          claims.getStringClaim("email"),
          Boolean.TRUE.equals(claims.getBooleanClaim("email_verified")),
          claims.getStringClaim("name"));
    } catch (ParseException | IllegalArgumentException notOurs) {
      throw new ProviderUnavailable("Keycloak says of a visitor what it should not", notOurs);
    }
  }

  @Override
  public String toString() {
    return "IdToken[…]";
  }
}
