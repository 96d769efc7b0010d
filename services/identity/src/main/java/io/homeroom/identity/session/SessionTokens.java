package io.homeroom.identity.session;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.homeroom.identity.credential.IssuedTokens;
import org.jspecify.annotations.Nullable;

/**
 * What somebody who has signed in holds.
 *
 * @param deviceSecret what a trusted device is to show at the next sign-in, as {@code Device-ID}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SessionTokens(
    String accessToken,
    String refreshToken,
    String tokenType,
    long expiresIn,
    long refreshExpiresIn,
    String sessionId,
    @Nullable String deviceSecret) {

  public static SessionTokens of(IssuedTokens tokens) {
    return new SessionTokens(
        tokens.accessToken(),
        tokens.refreshToken(),
        "Bearer",
        tokens.accessTokenLife().toSeconds(),
        tokens.refreshTokenLife().toSeconds(),
        tokens.sid(),
        null);
  }

  public SessionTokens withDeviceSecret(String deviceSecret) {
    return new SessionTokens(
        accessToken, refreshToken, tokenType, expiresIn, refreshExpiresIn, sessionId, deviceSecret);
  }

  @Override
  public String toString() {
    return "SessionTokens[…]";
  }
}
