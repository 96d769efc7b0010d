package io.homeroom.identity.credential.external;

/**
 * What somebody brings back from a provider, with what shows that it was they who had set out.
 *
 * @param verifier of PKCE
 * @param nonce that has to stand in the answer
 * @param redirectUri where the code was sent to
 */
public record AuthorizationCode(String code, String verifier, String nonce, String redirectUri) {

  /** Tells nothing, so that no log can. */
  @Override
  public String toString() {
    return "AuthorizationCode[…]";
  }
}
