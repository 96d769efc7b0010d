package io.homeroom.identity.credential;

import io.homeroom.identity.family.PersonId;

/** The passwords at the identity provider. Each call is remote: make it outside transactions. */
public interface Passwords {

  /**
   * Checks a password. Nothing begins by that: no session, no token.
   *
   * @throws CredentialsRefused if the person is unknown or the password is not theirs, which takes
   *     the same time
   */
  void check(PersonId person, Password password);
}
