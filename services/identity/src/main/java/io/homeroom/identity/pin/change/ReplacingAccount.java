package io.homeroom.identity.pin.change;

import io.homeroom.identity.credential.Account;
import io.homeroom.identity.credential.AccountExists;
import io.homeroom.identity.credential.Accounts;
import io.homeroom.identity.credential.ProviderUnavailable;
import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.pin.Pin;
import io.homeroom.identity.pin.PinBeingChanged;
import io.homeroom.platform.web.security.Role;
import org.springframework.stereotype.Component;

/**
 * Makes the child's account at the identity provider anew, with the password of this generation.
 *
 * <p>The account before is looked up, then the claim is renewed, then exactly that account is
 * removed: should this attempt have lost its claim without noticing, it removes what has been
 * replaced by then. What it may create is of a generation that counts no more.
 */
@Component
class ReplacingAccount {
  private final Accounts accounts;
  private final ClaimingPin claiming;
  private final DerivedPasswords passwords;

  ReplacingAccount(Accounts accounts, ClaimingPin claiming, DerivedPasswords passwords) {
    this.accounts = accounts;
    this.claiming = claiming;
    this.passwords = passwords;
  }

  /** The claim is given back if the provider cannot be asked, and else completed. */
  void replace(PinClaim claim, Pin pin) {
    try {
      make(claim, pin);
    } catch (ProviderUnavailable unavailable) {
      claiming.release(claim);
      throw unavailable;
    }
    claiming.complete(claim);
  }

  private void make(PinClaim claim, Pin pin) {
    var person = new PersonId(claim.child().value());
    var before = accounts.find(person);
    claiming.renew(claim);
    before.ifPresent(accounts::remove);
    try {
      accounts.create(
          new Account(person, claim.family(), Role.CHILD),
          passwords.of(claim.child(), claim.generation(), pin));
    } catch (AccountExists another) {
      throw new PinBeingChanged();
    }
  }
}
