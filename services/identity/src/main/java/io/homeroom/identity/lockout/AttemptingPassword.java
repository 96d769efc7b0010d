package io.homeroom.identity.lockout;

import io.homeroom.identity.contact.EmailAddress;
import io.homeroom.identity.credential.CredentialsRefused;
import io.homeroom.identity.credential.turn.AddressBusy;
import io.homeroom.identity.credential.turn.WaitingByAddress;
import io.homeroom.identity.family.address.EmailLookup;
import java.time.Duration;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.stereotype.Component;

/**
 * Has a password checked unless the account is locked, and counts what comes of it.
 *
 * <p>No transaction is open while it is checked. Stopped in between, the attempt was a wrong one.
 */
@Component
public class AttemptingPassword {
  private static final RetryTemplate WAITING =
      new RetryTemplate(
          RetryPolicy.builder()
              .includes(AttemptsUnderWay.class)
              .delay(Duration.ofMillis(50))
              .jitter(Duration.ofMillis(25))
              .maxRetries(60)
              .build());

  private final EmailLookup lookup;
  private final CountingAttempts attempts;
  private final WaitingByAddress waiting;

  AttemptingPassword(EmailLookup lookup, CountingAttempts attempts, WaitingByAddress waiting) {
    this.lookup = lookup;
    this.attempts = attempts;
    this.waiting = waiting;
  }

  /**
   * Makes an attempt, after those under way if there are many.
   *
   * @param check does nothing if the password is right
   * @throws CredentialsRefused if the check does
   * @throws AccountLocked if none is made or nothing counts as right
   * @throws AttemptsUnderWay if others take too long
   * @throws AddressBusy if enough of the caller's address wait already
   */
  public void attempt(EmailAddress email, Runnable check) {
    attempt(new AccountHash(lookup.hashOf(email)), check);
  }

  /** Likewise for an account that goes by something else than an address. */
  public void attempt(AccountHash hash, Runnable check) {
    waiting.counting(() -> attempt(hash.value(), check));
  }

  private void attempt(byte[] account, Runnable check) {
    WAITING.invoke(() -> attempts.admit(Factor.PASSWORD, account));
    try {
      check.run();
    } catch (CredentialsRefused refused) {
      attempts.wrong(Factor.PASSWORD, account);
      throw refused;
    } catch (RuntimeException unchecked) {
      attempts.withdraw(Factor.PASSWORD, account);
      throw unchecked;
    }
    attempts.right(Factor.PASSWORD, account);
  }
}
