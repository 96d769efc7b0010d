package io.homeroom.identity.registration;

import io.homeroom.identity.credential.ProviderUnavailable;
import io.homeroom.identity.family.FamilyId;
import io.homeroom.identity.family.PersonId;
import org.springframework.stereotype.Component;

/**
 * Registers a parent over two stores: claims the address here, creates the account at the identity
 * provider, completes it here. No transaction is open while the provider is asked.
 *
 * <p>Stopped after any step, it leaves a registration that nobody sees and that the next attempt
 * with the same address resumes once the claim has lapsed. If the provider is away, the claim is
 * given back at once.
 */
@Component
public class RegisteringParent {

  /** Who has been registered. */
  public record Registered(PersonId person, FamilyId family) {}

  private final ClaimingRegistration claiming;
  private final CreatingAccount creating;
  private final CompletingRegistration completing;
  private final RegistrationMetrics metrics;

  RegisteringParent(
      ClaimingRegistration claiming,
      CreatingAccount creating,
      CompletingRegistration completing,
      RegistrationMetrics metrics) {
    this.claiming = claiming;
    this.creating = creating;
    this.completing = completing;
    this.metrics = metrics;
  }

  public Registered register(Applicant applicant) {
    var claim = claiming.claim(applicant);
    try {
      creating.create(claim, applicant.password());
    } catch (ProviderUnavailable unavailable) {
      claiming.release(claim);
      throw unavailable;
    }
    completing.complete(claim);
    metrics.registered();
    return new Registered(claim.person(), claim.family());
  }
}
