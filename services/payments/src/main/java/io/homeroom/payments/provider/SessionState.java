package io.homeroom.payments.provider;

/** How a session stands. */
public sealed interface SessionState {

  /** Nobody has paid, and somebody still can. */
  record Open() implements SessionState {}

  /** Nobody has paid, and nobody can. */
  record Ended() implements SessionState {}

  /** Somebody has agreed to pay; whether money comes is not known yet. */
  record Agreed() implements SessionState {}

  /** Money has come. */
  record Paid(String paymentId, long minor, String currency) implements SessionState {}
}
