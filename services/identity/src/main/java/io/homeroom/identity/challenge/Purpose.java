package io.homeroom.identity.challenge;

/**
 * What a challenge is for; its answer is good for nothing else. Each has codes of its own, so that
 * nobody is kept from signing in by codes for something else.
 */
public enum Purpose {
  SIGN_IN(20),
  /** By a provider, where a child was signed in, who can ask for it at each click. */
  SIGN_IN_FROM_CHILD(5),
  TURN_ON_SECOND_FACTOR(10),
  STEP_UP(10);

  private final int codesAnHour;

  Purpose(int codesAnHour) {
    this.codesAnHour = codesAnHour;
  }

  /** Whether it is answered where there is asked for that. */
  boolean isAnsweredAs(Purpose asked) {
    return this == asked || (this == SIGN_IN_FROM_CHILD && asked == SIGN_IN);
  }

  boolean allows(long codesWithinTheHour) {
    return codesWithinTheHour <= codesAnHour;
  }
}
