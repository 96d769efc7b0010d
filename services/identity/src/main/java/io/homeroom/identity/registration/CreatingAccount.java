package io.homeroom.identity.registration;

import io.homeroom.identity.credential.Account;
import io.homeroom.identity.credential.AccountExists;
import io.homeroom.identity.credential.Accounts;
import io.homeroom.identity.credential.Password;
import org.springframework.stereotype.Component;

/**
 * Step two: the account at the identity provider, with the applicant's password.
 *
 * <p>An account left by an attempt that stopped has another password, and is replaced. It is looked
 * up before the claim is renewed and removed under its own name after: should this attempt have
 * lost its claim without noticing, what it removes has been replaced by then, and it harms nobody.
 */
@Component
class CreatingAccount {
  private final Accounts accounts;
  private final ClaimingRegistration claiming;

  CreatingAccount(Accounts accounts, ClaimingRegistration claiming) {
    this.accounts = accounts;
    this.claiming = claiming;
  }

  void create(RegistrationClaim claim, Password password) {
    var account = Account.ofParent(claim.person(), claim.family());
    try {
      accounts.create(account, password);
    } catch (AccountExists leftBehind) {
      replace(claim, account, password);
    }
  }

  private void replace(RegistrationClaim claim, Account account, Password password) {
    var leftBehind = accounts.find(claim.person());
    claiming.renew(claim);
    leftBehind.ifPresent(accounts::remove);
    try {
      accounts.create(account, password);
    } catch (AccountExists another) {
      throw new RegistrationInProgress();
    }
  }
}
