package io.homeroom.platform.web.security;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;

/**
 * Reads a token. A person's has a role; a service's has the internal scope and no trace of a
 * person.
 */
record Claims(Jwt token) {
  private static final String INTERNAL = "internal";
  private static final String OPERATOR = "homeroom-operator";

  boolean ofPerson() {
    return token.hasClaim("role");
  }

  boolean ofService() {
    return scoped(INTERNAL)
        && !token.hasClaim("role")
        && !token.hasClaim("tier")
        && !token.hasClaim("family")
        && !token.hasClaim("sid");
  }

  /** Of those who run Homeroom, and of no service that was broken into. */
  boolean ofOperator() {
    return ofService() && OPERATOR.equals(token.getClaimAsString("azp"));
  }

  Caller caller() {
    try {
      var family = token.getClaimAsString("family");
      return new Caller(
          UUID.fromString(token.getSubject()),
          token.getClaimAsString("sid"),
          constant(Role.class, token.getClaimAsString("role")),
          constant(Tier.class, token.getClaimAsString("tier")),
          family == null ? null : UUID.fromString(family));
    } catch (RuntimeException malformed) {
      throw new InvalidBearerTokenException("The claims are missing or malformed");
    }
  }

  private boolean scoped(String scope) {
    var scopes = token.getClaimAsString("scope");
    return scopes != null && (" " + scopes + " ").contains(" " + scope + " ");
  }

  private static <E extends Enum<E>> E constant(Class<E> type, @Nullable String claim) {
    if (claim == null || !claim.equals(claim.toLowerCase(Locale.ROOT))) {
      throw new IllegalArgumentException("Not a " + type.getSimpleName());
    }
    return Enum.valueOf(type, claim.toUpperCase(Locale.ROOT));
  }
}
