package io.homeroom.identity.credential;

import io.homeroom.identity.family.PersonId;

/** The sessions at the identity provider. Each call is remote: make it outside transactions. */
public interface ProviderSessions {

  /**
   * Begins a session of somebody who has proved who they are: nothing is asked here.
   *
   * @throws CredentialsRefused if the provider does not let them in any more
   */
  IssuedTokens begin(PersonId person);

  /**
   * Issues new tokens in the session of a refresh token.
   *
   * @throws RefreshRefused if the session has ended
   */
  IssuedTokens refresh(String refreshToken);

  /** Ends a session; does nothing if it has ended. */
  void end(String sid);
}
