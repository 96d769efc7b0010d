package io.homeroom.identity.childsignin;

import io.homeroom.identity.credential.CredentialsRefused;
import io.homeroom.identity.family.FamilyId;
import io.homeroom.identity.lockout.AccountLocked;
import io.homeroom.identity.lockout.AttemptingPassword;
import io.homeroom.identity.pin.CheckingPin;
import io.homeroom.identity.pin.Pin;
import org.springframework.stereotype.Component;

@Component
class CheckingClaimant {
  private final AttemptingPassword attempting;
  private final CheckingPin checking;
  private final ChildSignInMetrics metrics;

  CheckingClaimant(
      AttemptingPassword attempting, CheckingPin checking, ChildSignInMetrics metrics) {
    this.attempting = attempting;
    this.checking = checking;
    this.metrics = metrics;
  }

  /**
   * Has the PIN checked and tells whose family it is.
   *
   * @throws PinRefused if it is wrong, or there is nobody whose it could be: that is found out
   *     after the same work
   * @throws AccountLocked if too many were wrong before
   */
  FamilyId check(Claimant claimant, Pin pin) {
    try {
      attempting.attempt(
          claimant.account(), () -> checking.check(claimant.child(), claimant.generation(), pin));
      return claimant.family().orElseThrow(PinRefused::new);
    } catch (CredentialsRefused refused) {
      metrics.refused();
      throw new PinRefused();
    } catch (AccountLocked locked) {
      metrics.locked();
      throw locked;
    }
  }
}
