package io.homeroom.identity.federation;

import io.homeroom.identity.arrival.RecordedArrival;
import io.homeroom.identity.credential.external.ExternalIdentity;
import io.homeroom.identity.signin.SignIn;

/** What comes of coming from a provider. */
public sealed interface ProviderSignIn {

  /** They are linked: it goes on as after a right password. */
  record Known(SignIn signIn) implements ProviderSignIn {}

  /**
   * They are not.
   *
   * @param free whether the address is proved and nobody here has it, so that they can register
   */
  record Arrived(RecordedArrival arrival, ExternalIdentity identity, boolean free)
      implements ProviderSignIn {}
}
