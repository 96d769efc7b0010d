package io.homeroom.identity.challenge;

/** Codes for tests, derived as the real ones are. */
public final class Codes {

  private Codes() {}

  public static OneTimeCodes derived() {
    return new OneTimeCodes("bGluay1rZXktb2YtdGhlLXRlc3RzLWlzLTMyLWJ5dGU=");
  }
}
