package io.homeroom.identity.challenge;

/**
 * What a challenge is for; its answer is good for nothing else. Each has codes of its own, so that
 * nobody is kept from signing in by codes for something else.
 */
public enum Purpose {
  SIGN_IN(20),
  TURN_ON_SECOND_FACTOR(10),
  STEP_UP(10);

  private final int codesAnHour;

  Purpose(int codesAnHour) {
    this.codesAnHour = codesAnHour;
  }

  boolean allows(long codesWithinTheHour) {
    return codesWithinTheHour <= codesAnHour;
  }
}
