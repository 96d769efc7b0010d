package io.homeroom.platform.web.security;

import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;

/** Keycloak signs ID tokens with the same key: only access tokens, of type Bearer, may pass. */
final class AccessTokens implements OAuth2TokenValidator<Jwt> {
  private static final OAuth2Error REFUSAL =
      new OAuth2Error(OAuth2ErrorCodes.INVALID_TOKEN, "This is not an access token", null);

  @Override
  public OAuth2TokenValidatorResult validate(Jwt token) {
    var type = token.getClaimAsString("typ");
    return type == null || type.equals("Bearer")
        ? OAuth2TokenValidatorResult.success()
        : OAuth2TokenValidatorResult.failure(REFUSAL);
  }
}
