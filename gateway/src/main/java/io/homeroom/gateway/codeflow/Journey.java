package io.homeroom.gateway.codeflow;

import java.time.Duration;

/**
 * A browser on its way to a provider.
 *
 * @param state shows that it comes back from where it was sent
 * @param nonce shows identity the same of the answer
 * @param verifier of PKCE, with which alone the code is worth something
 */
record Journey(String state, String nonce, String verifier, String returnTo) {
  static final Duration LONGEST = Duration.ofMinutes(10);

  static Journey to(ReturnPath end) {
    return new Journey(RandomText.next(), RandomText.next(), RandomText.next(), end.value());
  }

  @Override
  public String toString() {
    return "Journey[…]";
  }
}
