package io.homeroom.identity.session;

import io.homeroom.identity.credential.IssuedTokens;

/** What somebody who has signed in holds. */
public record SessionTokens(
    String accessToken,
    String refreshToken,
    String tokenType,
    long expiresIn,
    long refreshExpiresIn,
    String sessionId) {

  static SessionTokens of(IssuedTokens tokens) {
    return new SessionTokens(
        tokens.accessToken(),
        tokens.refreshToken(),
        "Bearer",
        tokens.accessTokenLife().toSeconds(),
        tokens.refreshTokenLife().toSeconds(),
        tokens.sid());
  }

  @Override
  public String toString() {
    return "SessionTokens[…]";
  }
}
