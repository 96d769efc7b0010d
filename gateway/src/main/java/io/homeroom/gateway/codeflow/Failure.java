package io.homeroom.gateway.codeflow;

import java.util.Locale;

/** Why a journey has come to nothing, as the sign-in page is told. */
enum Failure {
  /** Whoever it was said no, or the provider did. */
  DENIED,
  /** It took too long, has ended before, or began in another browser. */
  EXPIRED,
  /** The account is locked for a while. */
  LOCKED,
  /** Something is away, or too busy. */
  UNAVAILABLE;

  String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
