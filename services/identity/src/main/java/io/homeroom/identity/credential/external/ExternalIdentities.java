package io.homeroom.identity.credential.external;

import java.time.Instant;

/** Those who come from other providers. Each call is remote: make it outside transactions. */
public interface ExternalIdentities {

  /**
   * Redeems a code, once. Nothing of the visitor stays at the identity provider.
   *
   * @throws AuthorizationCodeRefused if it is not good
   * @throws io.homeroom.identity.credential.ProviderUnavailable if it is unknown whether it is
   */
  ExternalIdentity redeem(AuthorizationCode code);

  /** Removes visitors who came before that and whose codes nobody has redeemed. */
  void forgetVisitors(Instant before);
}
