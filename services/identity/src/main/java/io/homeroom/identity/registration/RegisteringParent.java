package io.homeroom.identity.registration;

import io.homeroom.identity.credential.Account;
import io.homeroom.identity.credential.Accounts;
import io.homeroom.identity.credential.turn.WaitingByAddress;
import org.springframework.stereotype.Component;

/**
 * Takes the wish to register: notes it here, creates the account at the identity provider, has the
 * address mailed. No transaction is open while the provider is asked.
 *
 * <p>It does the same for every address, in the same time. Stopped after any step, it leaves a
 * registration without a code, which nobody can confirm and which is swept away after a day.
 */
@Component
public class RegisteringParent {
  private final NotingApplicant noting;
  private final Accounts accounts;
  private final SendingLetter sending;
  private final RegistrationMetrics metrics;
  private final WaitingByAddress waiting;

  RegisteringParent(
      NotingApplicant noting,
      Accounts accounts,
      SendingLetter sending,
      RegistrationMetrics metrics,
      WaitingByAddress waiting) {
    this.noting = noting;
    this.accounts = accounts;
    this.sending = sending;
    this.metrics = metrics;
    this.waiting = waiting;
  }

  /**
   * Begins a registration.
   *
   * @throws io.homeroom.identity.credential.ProviderUnavailable if the account cannot be created
   * @throws io.homeroom.identity.credential.turn.AddressBusy if enough of the caller's address wait
   *     already; then nothing is noted
   */
  public PendingRegistration register(Applicant applicant) {
    return waiting.counting(() -> begin(applicant));
  }

  private PendingRegistration begin(Applicant applicant) {
    var noted = noting.note(applicant);
    accounts.create(Account.ofParent(noted.person(), noted.family()), applicant.password());
    metrics.requested();
    return sendLetter(noted.id());
  }

  /** Has another mail sent, or says so if there is nobody to send one to. */
  public PendingRegistration sendLetter(RegistrationId registration) {
    return new PendingRegistration(registration.value(), sending.send(registration));
  }
}
