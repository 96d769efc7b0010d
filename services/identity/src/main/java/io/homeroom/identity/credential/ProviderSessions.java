package io.homeroom.identity.credential;

import io.homeroom.identity.family.PersonId;

/** The sessions at the identity provider. Each call is remote: make it outside transactions. */
public interface ProviderSessions {

  /**
   * Begins a session.
   *
   * @throws CredentialsRefused if the person is unknown or the password is not theirs, which takes
   *     the same time
   */
  IssuedTokens begin(PersonId person, Password password);

  /**
   * Issues new tokens in the session of a refresh token.
   *
   * @throws RefreshRefused if the session has ended
   */
  IssuedTokens refresh(String refreshToken);

  /** Ends a session; does nothing if it has ended. */
  void end(String sid);
}
