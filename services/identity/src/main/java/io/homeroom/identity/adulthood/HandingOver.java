package io.homeroom.identity.adulthood;

import io.homeroom.identity.adulthood.rule.AddressIsSomebodys;
import io.homeroom.identity.adulthood.rule.HandoverUnderWay;
import io.homeroom.identity.adulthood.rule.UnfitPassword;
import io.homeroom.identity.contact.EmailAddress;
import io.homeroom.identity.credential.Account;
import io.homeroom.identity.credential.AccountExists;
import io.homeroom.identity.credential.Accounts;
import io.homeroom.identity.credential.Password;
import io.homeroom.identity.credential.PasswordRules;
import io.homeroom.identity.credential.ProviderUnavailable;
import io.homeroom.identity.credential.turn.WaitingByAddress;
import io.homeroom.identity.family.KnownPerson;
import io.homeroom.identity.letter.LinkToken;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Hands an account over, over two stores: ends the childhood here, makes the account with the new
 * password at the identity provider, makes the person here. No transaction is open while the
 * provider is asked.
 *
 * <p>Stopped after any step, it leaves a link that is still good, and a child that does not sign in
 * until somebody follows it again.
 */
@Component
public class HandingOver {
  private final HandoverLinks links;
  private final ClaimingHandover claiming;
  private final Accounts accounts;
  private final PasswordRules rules;
  private final WaitingByAddress waiting;

  HandingOver(
      HandoverLinks links,
      ClaimingHandover claiming,
      Accounts accounts,
      PasswordRules rules,
      WaitingByAddress waiting) {
    this.links = links;
    this.claiming = claiming;
    this.accounts = accounts;
    this.rules = rules;
    this.waiting = waiting;
  }

  /**
   * Takes the account over.
   *
   * @throws UnfitPassword if the password cannot be one
   * @throws AddressIsSomebodys if the address has an account
   * @throws HandoverUnderWay if somebody else is at it
   * @throws io.homeroom.identity.credential.turn.AddressBusy if enough of the caller's address wait
   *     already
   */
  public KnownPerson takeOver(LinkToken token, Password password) {
    var handover = links.behind(token);
    check(password, handover.email());
    return waiting.counting(() -> takeOver(handover, password));
  }

  private KnownPerson takeOver(HandoverLinks.Handover handover, Password password) {
    var claim = claiming.claim(handover);
    try {
      replaceAccount(claim, password);
    } catch (ProviderUnavailable unavailable) {
      claiming.release(claim);
      throw unavailable;
    }
    return claiming.complete(claim);
  }

  private void check(Password password, EmailAddress email) {
    var local = email.value().substring(0, email.value().lastIndexOf('@'));
    rules
        .objectionTo(password.value(), List.of(local))
        .ifPresent(
            objection -> {
              throw new UnfitPassword(objection);
            });
  }

  /** Looked up before the claim is renewed: whoever has lost it removes what has been replaced. */
  private void replaceAccount(HandoverClaim claim, Password password) {
    var before = accounts.find(claim.person());
    claiming.renew(claim);
    before.ifPresent(accounts::remove);
    try {
      accounts.create(Account.ofParent(claim.person(), claim.next()), password);
    } catch (AccountExists another) {
      throw new HandoverUnderWay();
    }
  }
}
