package io.homeroom.identity.challenge;

/** What a challenge is for; its answer is good for nothing else. */
public enum Purpose {
  SIGN_IN,
  TURN_ON_SECOND_FACTOR,
  STEP_UP
}
