package io.homeroom.identity.session.life;

import com.nimbusds.jwt.JWTParser;
import io.homeroom.identity.credential.ProviderUnavailable;
import io.homeroom.identity.family.FamilyId;
import io.homeroom.identity.session.SessionHolder;
import java.text.ParseException;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whom a token of ours speaks of: a member of which family, in which role. */
record TokenHolder(@Nullable FamilyId family, @Nullable String role) {

  /** Read without a check of the signature: the provider has just given it to us. */
  static TokenHolder in(String accessToken) {
    try {
      var claims = JWTParser.parse(accessToken).getJWTClaimsSet();
      var family = claims.getStringClaim("family");
      return new TokenHolder(
          family == null ? null : new FamilyId(UUID.fromString(family)),
          claims.getStringClaim("role"));
    } catch (ParseException | IllegalArgumentException unreadable) {
      throw new ProviderUnavailable("Keycloak has issued a token that is none", unreadable);
    }
  }

  /** Whether it is the same as what we know. Who works with Homeroom belongs to no family. */
  boolean is(SessionHolder holder) {
    return (family == null || family.equals(holder.family()))
        && holder.role().name().toLowerCase(Locale.ROOT).equals(role);
  }
}
