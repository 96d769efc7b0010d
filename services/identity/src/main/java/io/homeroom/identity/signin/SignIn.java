package io.homeroom.identity.signin;

import io.homeroom.identity.challenge.PosedChallenge;
import io.homeroom.identity.session.SessionTokens;

/** What comes of a right password. */
public sealed interface SignIn {

  record SignedIn(SessionTokens tokens) implements SignIn {}

  record Challenged(PosedChallenge challenge) implements SignIn {}
}
