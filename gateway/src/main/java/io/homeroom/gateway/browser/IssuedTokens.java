package io.homeroom.gateway.browser;

/** What identity hands out when somebody signs in, and when a session goes on. */
public record IssuedTokens(
    String accessToken, String refreshToken, long expiresIn, long refreshExpiresIn) {

  @Override
  public String toString() {
    return "IssuedTokens[…]";
  }
}
