package io.homeroom.identity.credential;

import java.time.Duration;

/**
 * What the provider hands out.
 *
 * @param sid the session they belong to
 */
public record IssuedTokens(
    String sid,
    String accessToken,
    Duration accessTokenLife,
    String refreshToken,
    Duration refreshTokenLife) {

  @Override
  public String toString() {
    return "IssuedTokens[…]";
  }
}
