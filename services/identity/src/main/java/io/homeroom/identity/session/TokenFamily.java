package io.homeroom.identity.session;

import com.nimbusds.jwt.JWTParser;
import io.homeroom.identity.credential.ProviderUnavailable;
import io.homeroom.identity.family.FamilyId;
import java.text.ParseException;
import java.util.Optional;
import java.util.UUID;

/** The family that a token of ours speaks of. */
final class TokenFamily {

  private TokenFamily() {}

  /** Read without a check of the signature: the provider has just given it to us. */
  static Optional<FamilyId> in(String accessToken) {
    try {
      var family = JWTParser.parse(accessToken).getJWTClaimsSet().getStringClaim("family");
      return Optional.ofNullable(family).map(UUID::fromString).map(FamilyId::new);
    } catch (ParseException | IllegalArgumentException unreadable) {
      throw new ProviderUnavailable("Keycloak has issued a token that is none", unreadable);
    }
  }
}
