package io.homeroom.payments.provider;

/** One where people agree to pay, and whose money is taken by a call of ours afterwards. */
public interface TakingProvider extends PaymentProvider {

  /** How a session stands. */
  SessionState look(String sessionId);

  /**
   * Takes what somebody has agreed to pay, once for a session.
   *
   * @param round how often it could not be taken: the provider remembers that it said so
   * @return agreed while it is not known whether it was taken; open if it was not, and somebody may
   *     agree again
   * @throws ProviderAway if the provider does not answer
   */
  SessionState take(String sessionId, int round);
}
