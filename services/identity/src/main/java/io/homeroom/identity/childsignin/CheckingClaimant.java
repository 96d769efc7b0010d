package io.homeroom.identity.childsignin;

import io.homeroom.identity.credential.CredentialsRefused;
import io.homeroom.identity.family.FamilyId;
import io.homeroom.identity.lockout.AccountLocked;
import io.homeroom.identity.lockout.AttemptingPassword;
import io.homeroom.identity.pin.Pin;
import io.homeroom.identity.pin.change.CheckingPin;
import org.springframework.stereotype.Component;

@Component
class CheckingClaimant {
  private final AttemptingPassword attempting;
  private final CheckingPin checking;
  private final NotingChildSignIns noting;

  CheckingClaimant(AttemptingPassword attempting, CheckingPin checking, NotingChildSignIns noting) {
    this.attempting = attempting;
    this.checking = checking;
    this.noting = noting;
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
      noting.refused(claimant);
      throw new PinRefused();
    } catch (AccountLocked locked) {
      noting.locked(claimant);
      throw locked;
    }
  }
}
