package io.homeroom.identity.stepup;

import io.homeroom.identity.challenge.ChallengeId;
import io.homeroom.identity.challenge.OneTimeCode;
import io.homeroom.identity.credential.Password;

/** What somebody proves once more by who they are. */
public sealed interface Proof {

  record ByPassword(Password password) implements Proof {}

  record ByCode(ChallengeId challenge, OneTimeCode code) implements Proof {}
}
